import type { Formats } from '@/i18n/formats';
import type { Translate } from '@/i18n/messages';
import type { Filter, SearchState } from './searchState';

/** A filter in use, as the label of its chip. */
export function filterText(t: Translate, formats: Formats, state: SearchState, filter: Filter): string {
  switch (filter) {
    case 'country':
      return formats.country(state.country);
    case 'remote':
      return state.remote && t(`remote.${state.remote}`);
    case 'employment_type':
      return state.employment_type && t(`employment.${state.employment_type}`);
    case 'posted':
      return state.posted && t(`filter.posted.${state.posted}`);
    case 'salary_min':
      return t('filter.salary_value', { amount: yearlyAmount(formats, state) });
    case 'expired':
      return t('filter.expired_on');
    default:
      return state[filter];
  }
}

const yearlyAmount = (formats: Formats, { salary_min, currency }: SearchState) =>
  formats.money({ amount_min: Number(salary_min), amount_max: null, currency, period: 'year' }) ?? salary_min;
