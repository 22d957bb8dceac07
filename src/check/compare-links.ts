import { localeCodes } from '../i18n/index.ts';
import type { Section, SectionLink } from '../markdown/page/page.ts';

/** How the links below a heading of a translation differ from those of the original. */
export interface LinkDifference {
	/** The links that the original does not have. */
	surplus: SectionLink[];
	/** The links of the original that the translation does not have. */
	lost: SectionLink[];
	/** Where both have the same links, the first one at another place, and the one that the original has there. */
	misplaced?: { link: SectionLink; expected: SectionLink };
}

/** Compare the links of two sections; an address may name the language, or a region with it. */
export function compareLinks({ links }: Section, { links: originals }: Section): LinkDifference {
	const surplus = unmatched(links, originals);
	const lost = unmatched(originals, links);
	if (surplus.length + lost.length > 0) return { surplus, lost };
	const at = links.findIndex(({ address }, index) => neutral(address) !== neutral(originals[index]?.address ?? ''));
	const [link, expected] = [links[at], originals[at]];
	return { surplus, lost, ...(link && expected && { misplaced: { link, expected } }) };
}

/** List the links that have no counterpart among others; one counterpart serves one link. */
function unmatched(links: SectionLink[], others: SectionLink[]): SectionLink[] {
	const left = others.map(({ address }) => neutral(address));
	return links.filter(({ address }) => {
		const index = left.indexOf(neutral(address));
		if (index >= 0) left.splice(index, 1);
		return index < 0;
	});
}

const languageSegment = new RegExp(`(?<=/)(?:${localeCodes.join('|')})(?:-[a-z]{2})?(?=/)`, 'g');

/** Take the language out of an address: `/sv-se/mem/` and `/en-us/mem/` are the same. */
function neutral(address: string): string {
	return address.replace(languageSegment, '{language}');
}
