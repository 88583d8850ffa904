interface NoticeProps {
  /** What is the matter and what to do, in the reader's language. */
  readonly text: string;
  readonly detail?: string | undefined;
}

/** Something went wrong beside what is shown; said aloud at once. */
export function Notice({ text, detail }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      {detail && <Detail detail={detail} />}
    </div>
  );
}

/** What went wrong in the words of the fault, for those who report it. */
export function Detail({ detail }: { detail: string }) {
  return (
    <p class="detail" lang="en">
      {detail}
    </p>
  );
}
