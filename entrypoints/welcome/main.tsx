import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../src/model/index.ts';
import { t } from '../../src/platform/i18n.ts';
import { ask } from '../../src/platform/messages/messages.ts';
import { onSettingsChanged } from '../../src/platform/settings/settings-store.ts';
import { browserName, openOptions } from '../../src/platform/tabs.ts';
import { colourPage, dressPage } from '../../src/ui/page-frame/index.ts';
import { Example, Welcome } from '../../src/ui/welcome/index.ts';
import { EXAMPLE } from './example-text.ts';

const app = dressPage(t('extensionName'));
const [report, sources, stored] = await Promise.all([
  ask('compare-text', { text: EXAMPLE.join('\n') }),
  ask('sources'),
  ask('read-settings'),
]);
const settings = stored.state === 'answered' ? stored.value.settings : DEFAULT_SETTINGS;
colourPage(settings.colours);
onSettingsChanged((changed) => colourPage(changed.settings.colours));
const failed = [report, sources].find((outcome) => outcome.state === 'failed');

render(
  <Welcome
    browser={browserName()}
    openOptions={() => void openOptions()}
    fault={failed && 'error' in failed ? failed.error : undefined}
  >
    {report.state === 'answered' && (
      <Example
        blocks={EXAMPLE.map((text, id) => ({ id, text }))}
        report={report.value}
        sources={sources.state === 'answered' ? sources.value : []}
        settings={settings}
        actions={{
          // The example stands in no tab of its own: the sources stand for "all sources".
          openSource: (source, passage) => void ask('open-source', { source, passage }),
        }}
      />
    )}
  </Welcome>,
  app,
);
