/** `comment`, `user-comments`, `CommentBody`; not `commentary`, nor `comments-open` of an article. */
const COMMENT =
  /(?:(?<![a-zA-Z])(?<!\b(?:has|no|with|show)[_-])[Cc]|(?<=[a-z])C)omments?(?![a-z])(?!-(?:open|closed))/;
/** What stands in a comment's own head: its author, its date. */
const COMMENT_HEAD =
  /[Cc]omments?[-_]*(?:[Mm]eta|[Hh]ead|[Aa]uthor|[Ii]nfo|[Dd]ate|[Tt]ime|[Bb]y|[Uu]ser|[Dd]etail|[Pp]osted|[Ss]tamp|[Ff]oot|[Tt]op(?![a-z]))/;

/** Says whether anything of comments is named in it, the head of one as well. */
export const namesComments = (names: string): boolean => COMMENT.test(names);

/** Says whether classes and id call it a comment, not the head of one. */
export const isComment = (names: string): boolean =>
  names.split(/\s+/).some((name) => COMMENT.test(name) && !COMMENT_HEAD.test(name));
