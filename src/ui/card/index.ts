export type {
  CardActions,
  CardHandle,
  CardModel,
  CardOptions,
  CardTarget,
  Press,
} from './card-model.ts';
export { mountCard } from './mount-card.ts';
