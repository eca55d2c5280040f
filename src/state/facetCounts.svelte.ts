import { countFacets, type AskedOfFacets, type FacetChoices } from '../view/facets';
import type { Facet } from '../view/facetKeys';
import type { FilterContext } from '../view/filterMilestones';
import { paced } from './paced';

/** The choices of the lists that are open, counted anew whenever something else is asked for. */
export class FacetCounts {
  /** As last counted; of a moment ago while a large plan is counted again. */
  choices = $state.raw<FacetChoices>();
  #turn = 0;

  async count(facets: readonly Facet[], asked: AskedOfFacets, context: FilterContext): Promise<void> {
    const turn = (this.#turn += 1);
    const choices = await paced(countFacets(facets, asked, context), () => turn === this.#turn);
    if (choices !== undefined && turn === this.#turn) this.choices = choices;
  }
}
