import { plural, t } from '../../platform/i18n.ts';
import { Sign } from '../parts/sign.tsx';
import { onForSite, siteName } from '../parts/site-words.ts';
import type { Side, Tally } from '../parts/tally.ts';
import type { PopupProps } from './popup.tsx';

interface HeaderProps extends PopupProps {
  readonly tally: Tally;
  readonly side: Side | undefined;
  onSide(side: Side): void;
}

const SIDES = { conflict: 'claimsConflict', agree: 'claimsAgree', silent: 'claimsSilent' } as const;

const SHOWN = ['conflict', 'agree', 'silent'] as const;

/** The page's title, the switch of its site, and what matters in one glance. */
export function Header(props: HeaderProps) {
  const { page, switches, actions, tally, side, onSide } = props;
  const title = page.kind === 'report' || page.kind === 'reading' ? page.title : '';
  return (
    <header>
      <div class="page">
        <h1 dir="auto">{title || t('extensionName')}</h1>
        {switches?.host !== undefined && switches.everywhere && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={switches.site}
            title={siteName(switches.host)}
            onClick={() => actions.switchSite(!switches.site)}
          >
            {onForSite(switches.host)}
          </button>
        )}
      </div>
      {page.kind === 'report' && page.claims.length > 0 && (
        <ul class="sums" aria-label={t('filterBySide')}>
          {SHOWN.filter((each) => each !== 'silent' || tally.silent > 0).map((each) => (
            <li key={each}>
              <button
                type="button"
                class="sum"
                aria-pressed={side === each}
                disabled={tally[each] === 0}
                onClick={() => onSide(each)}
              >
                <Sign side={each} />
                <Counted text={plural(SIDES[each], tally[each])} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** A counted message with its number set off: "2 in conflict". */
function Counted({ text }: { text: string }) {
  const number = /[\d.,\s]*\d/.exec(text)?.[0];
  if (!number) return <span>{text}</span>;
  const at = text.indexOf(number);
  return (
    <span>
      {text.slice(0, at)}
      <b>{number}</b>
      {text.slice(at + number.length)}
    </span>
  );
}
