/** The parts of a page that are translated each by itself and have no id. No id looks like these. */
export const frontmatterPart = '.frontmatter';
export const openingPart = '.opening';
