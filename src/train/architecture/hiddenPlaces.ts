/** The input that says which tokens were hidden (row · sequence + position): a language head scores these alone. */
export const hiddenPlaces = 'hidden.places';
