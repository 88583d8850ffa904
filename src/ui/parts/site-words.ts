import { LOCAL_FILES } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';

/** A site as it is shown: its host name, or that it is the local files. */
export const siteName = (site: string): string => (isFiles(site) ? t('localFiles') : site);

/** "On for this site". */
export const onForSite = (site: string): string =>
  t(isFiles(site) ? 'onForFiles' : 'onForThisSite');

/** "Switch on for example.com". */
export const switchOnFor = (site: string): string =>
  isFiles(site) ? t('switchOnFiles') : t('switchOnSite', site);

/** "Off on example.com", and what that means. */
export const offOnSite = (site: string): { readonly title: string; readonly text: string } =>
  isFiles(site)
    ? { title: t('stateOffFiles'), text: t('stateOffFilesText') }
    : { title: t('stateOffHere', site), text: t('stateOffHereText') };

const isFiles = (site: string): boolean => site === LOCAL_FILES;
