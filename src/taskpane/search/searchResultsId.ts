/** Name of the element that holds what was found. */
export const SEARCH_RESULTS_ID = "search-results";
