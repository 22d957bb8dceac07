import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { counted, fileStart, messageAt } from '../content-files/message.ts';
import { frontmatterPart, openingPart, type Page } from '../markdown/page/page.ts';
import { type Difference, differences, type SharedPart, sharedParts } from '../policy/parity.ts';
import { intendedFacets, type TranslationFile } from '../provenance/translation-file.ts';
import { compareBlocks } from './compare-blocks.ts';
import { compareLinks } from './compare-links.ts';
import { frontmatterFacets } from './frontmatter-facets.ts';
import { parityInWords } from './parity-in-words.ts';

/** A difference between a translation and its original, and the message about it. */
interface ParityProblem {
	/** The id of the statement or heading, or the name of a part that has no id. */
	id: string;
	facet: string;
	message: VFileMessage;
}

/**
 * Report where a page says less than its original in the default language, or something different, unless the
 * difference is recorded as intended. Also report recorded differences that do not exist.
 */
export function reportParity(page: Page, original: Page, translation: TranslationFile | undefined): VFileMessage[] {
	if (!page.isRead || !original.isRead) return [];
	// A problem with a page may have cost it a link or all of its frontmatter, and is reported on its own.
	const isWhole = page.messages.length + original.messages.length === 0;
	const missing = missingIds(page, original);
	const problems = [
		...missing,
		...differences(entriesOfPage(original), entriesOfPage(page)).map((difference) =>
			differenceProblem(difference, page, original),
		),
		...(isWhole ? linkProblems(page, original) : []),
		// A statement without its id is text.
		...(isWhole && missing.length === 0 ? blockProblems(page, original) : []),
		...frontmatterProblems(page, original),
	];
	const intended = translation?.intended[page.slug] ?? {};
	const isUnknown = translation?.isRead === false;
	const isIntended = ({ id, facet }: ParityProblem) =>
		isUnknown
			? intendedFacets.some((known) => known === facet)
			: Object.hasOwn(intended, id) && Object.hasOwn(intended[id] ?? {}, facet);
	return [
		...problems.filter((problem) => !isIntended(problem)).map(({ message }) => message),
		...(translation && isWhole ? idleRecords(translation, page, problems) : []),
	];
}

function missingIds(page: Page, original: Page): ParityProblem[] {
	const ids = [...original.places].sort(([, a], [, b]) => compareStart(a, b)).map(([id]) => id);
	return ids
		.filter((id) => !page.places.has(id))
		.map((id) => {
			const above = ids.slice(0, ids.indexOf(id)).findLast((other) => page.places.has(other));
			const line = page.places.get(above ?? '')?.start.line ?? 1;
			const reason = `Unexpected id \`${id}\` in one language only, expected it in \`${page.path}\`, too, below line ${line}`;
			return { id, facet: 'id', message: messageAt(original.path, original.places.get(id), 'parity-id', reason) };
		});
}

function compareStart(a: Position | undefined, b: Position | undefined): number {
	return (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0);
}

function entriesOfPage({ sections, policy, headingOf }: Page): SharedPart[] {
	const headings = sections
		.filter(({ id }) => id !== '')
		.map(({ id, depth }) => ({ id, group: `heading of depth ${depth}` }));
	return [...headings, ...sharedParts(policy).map((entry) => ({ ...entry, heading: headingOf.get(entry.id) }))];
}

function differenceProblem(difference: Difference, page: Page, original: Page): ParityProblem {
	const { id, facet } = difference;
	const place = (facet === 'mam' && page.mamPlaces.get(id)) || page.places.get(id);
	const reason = parityInWords(difference, page, original);
	return { id, facet, message: messageAt(page.path, place, `parity-${facet}`, reason) };
}

/** Compare the links below each heading. */
function linkProblems(page: Page, original: Page): ParityProblem[] {
	return page.sections.flatMap((section) => {
		const originalSection = original.sections.find(({ id }) => id === section.id);
		if (!originalSection) return [];
		const lineOf = (position: Position | undefined) => `\`${original.path}:${position?.start.line ?? 1}\``;
		const problem = (place: Position | undefined, reason: string) => ({
			id: section.id || openingPart,
			facet: 'links',
			message: messageAt(page.path, place ?? fileStart, 'parity-links', reason),
		});
		const { surplus, lost, misplaced } = compareLinks(section, originalSection);
		const problems = [
			...surplus.map(({ address, position }) => {
				const expected = `expected none as below ${lineOf(originalSection.position)}`;
				return problem(position, `Unexpected link to \`${address}\`, ${expected}`);
			}),
			...lost.map(({ address, position }) => {
				const expected = `expected one as in ${lineOf(position)}`;
				return problem(section.position, `Unexpected text without a link to \`${address}\`, ${expected}`);
			}),
		];
		if (!misplaced) return problems;
		const { link, expected } = misplaced;
		const first = `expected \`${expected.address}\` first as in ${lineOf(expected.position)}`;
		return [problem(link.position, `Unexpected link to \`${link.address}\` at this place, ${first}`)];
	});
}

/** Compare the paragraphs, list items and the like below each heading. */
function blockProblems(page: Page, original: Page): ParityProblem[] {
	return page.sections.flatMap((section) => {
		const there = original.sections.find(({ id }) => id === section.id);
		return (there ? compareBlocks(section, there) : []).map(({ kind, found, expected }) => {
			const line = `\`${original.path}:${there?.position?.start.line ?? 1}\``;
			const reason = `Unexpected ${counted(found, kind)} below this, expected ${expected} as below ${line}`;
			const message = messageAt(page.path, section.position ?? fileStart, 'parity-blocks', reason);
			return { id: section.id || openingPart, facet: 'blocks', message };
		});
	});
}

/** Compare what must be the same in the frontmatter of every language; `source` describes the language's own document. */
function frontmatterProblems(page: Page, original: Page): ParityProblem[] {
	if (!page.frontmatter || !original.frontmatter) return [];
	return Object.entries(frontmatterFacets).flatMap(([facet, of]) => {
		const [found, expected] = [page, original].map(({ frontmatter }) => frontmatter && of(frontmatter));
		if (found === expected) return [];
		const what = found === undefined ? `frontmatter without \`${facet}\`` : `${facet} \`${found}\``;
		const there = `\`${original.path}:${original.frontmatterPlaces?.placeOfKey([facet]).line}\``;
		const reason = `Unexpected ${what}, expected ${expected === undefined ? 'none' : `\`${expected}\``} as in ${there}`;
		const message = messageAt(page.path, page.frontmatterPlaces?.placeOfKey([facet]), 'parity-frontmatter', reason);
		return { id: frontmatterPart, facet, message };
	});
}

/** Report recorded differences that do not exist. */
function idleRecords(translation: TranslationFile, page: Page, problems: ParityProblem[]): VFileMessage[] {
	return Object.entries(translation.intended[page.slug] ?? {}).flatMap(([id, facets]) =>
		Object.keys(facets)
			.filter((facet) => !problems.some((problem) => problem.id === id && problem.facet === facet))
			.map((facet) => {
				const place = translation.placeOfKey(['intended', page.slug, id, facet]);
				const reason = `Unexpected intended difference in the ${facet} of \`${id}\`, expected none: \`${page.path}\` is like its original`;
				return messageAt(translation.path, place, 'parity-intended', reason);
			}),
	);
}
