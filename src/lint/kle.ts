/**
 * KLE, the file plan that the municipalities share, as far as its form goes: "15.40.00-P22-477-19" is a subject (main group, group,
 * subject), a facet (what is done), a running number and a year.
 */

/** Letters of the facets; a few more than the plan uses today, because older editions had others. */
export const facetLetters = "AGIKPQSTYØ"

/** What is meant as a KLE number, however it is written: three groups of figures, then a facet. */
export const meantAsKle = /^\d{1,3}[.,]\d{1,3}[.,]\d{1,3}(?:[-. ]{0,2}[A-ZÆØÅ]|-0)\d{1,3}(?:-\d+)*$/i

/** A whole KLE number as it should be. */
export const wellFormedKle = /^\d{2}\.\d{2}\.\d{2}[-.]?[A-ZÆØÅ]\d{2}(?:-\d{1,6}(?:-(?:\d{4}|\d{2}))?)?$/i
