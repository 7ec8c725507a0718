import type { DemoTeam } from './demo-team.ts';
import { BEZORGING } from './teams/bezorging.ts';
import { CHECKOUT } from './teams/checkout.ts';
import { RETOUREN } from './teams/retouren.ts';
import { SHOP } from './teams/shop.ts';

/** Bonte Bui: an invented Dutch web shop for rainwear and bags. */
export const COMPANY: { readonly name: string; readonly teams: readonly DemoTeam[] } = {
  name: 'Bonte Bui',
  teams: [CHECKOUT, SHOP, BEZORGING, RETOUREN],
};
