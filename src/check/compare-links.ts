import { localeCodes } from '../i18n/index.ts';
import type { Section, SectionLink } from '../markdown/page/page.ts';

/** How the links below a heading in a translation differ from those in the original. */
interface LinkDifference {
	/** The links that the original does not have. */
	surplus: SectionLink[];
	/** The links of the original that the translation does not have. */
	lost: SectionLink[];
	/**
	 * If both have the same links in a different order, the first one out of place, and the one that the original has
	 * there.
	 */
	misplaced?: { link: SectionLink; expected: SectionLink };
}

/** Compare the links of two sections, ignoring the language, or the language and region, in their addresses. */
export function compareLinks({ links }: Section, { links: originals }: Section): LinkDifference {
	const surplus = unmatched(links, originals);
	const lost = unmatched(originals, links);
	if (surplus.length + lost.length > 0) return { surplus, lost };
	const at = links.findIndex(({ address }, index) => neutral(address) !== neutral(originals[index]?.address ?? ''));
	const [link, expected] = [links[at], originals[at]];
	return { surplus, lost, ...(link && expected && { misplaced: { link, expected } }) };
}

/** List the links without a counterpart among the others; each counterpart matches only one link. */
function unmatched(links: SectionLink[], others: SectionLink[]): SectionLink[] {
	const left = others.map(({ address }) => neutral(address));
	return links.filter(({ address }) => {
		const index = left.indexOf(neutral(address));
		if (index >= 0) left.splice(index, 1);
		return index < 0;
	});
}

const languageSegment = new RegExp(`(?<=/)(?:${localeCodes.join('|')})(?:-[a-z]{2})?(?=/)`, 'g');

/** Replace the language in an address, so that `/sv-se/mem/` and `/en-us/mem/` are the same. */
function neutral(address: string): string {
	return address.replace(languageSegment, '{language}');
}
