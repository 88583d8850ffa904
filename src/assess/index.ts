export { assessItem, type Item, type ItemClaim } from './assess-item.ts';
export { type Assessing, assessInSteps, assessPage } from './assess-page.ts';
export { overviewOf } from './overview.ts';
