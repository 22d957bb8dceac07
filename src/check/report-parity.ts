import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { messageAt } from '../content-files/message.ts';
import type { RuleId } from '../content-files/rules.ts';
import { localeCodes } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { frontmatterPart, openingPart } from '../markdown/page/page.ts';
import { type Difference, differences, type Entry, entriesOf } from '../policy/parity.ts';
import type { TranslationFile } from '../provenance/translation-file.ts';

/** A way in which a translation differs from its original, and the message that says so. */
interface ParityProblem {
	/** The id of the statement or heading, or the name of a part without one. */
	id: string;
	facet: string;
	message: VFileMessage;
}

/**
 * Report where a page says less, or something else, than its original in the default language, unless the difference is
 * recorded as intended; and records of differences that are not there.
 */
export function reportParity(page: Page, original: Page, translation: TranslationFile | undefined): VFileMessage[] {
	if (!page.isRead || !original.isRead) return [];
	const intended = translation?.intended[page.slug] ?? {};
	const isIntended = ({ id, facet }: Pick<ParityProblem, 'id' | 'facet'>) =>
		Object.hasOwn(intended, id) && Object.hasOwn(intended[id] ?? {}, facet);
	const isWhole = page.messages.length + original.messages.length === 0;
	const problems = [
		...missingIds(page, original),
		...differences(entriesOfPage(original), entriesOfPage(page)).map((difference) => ({
			id: difference.id,
			facet: difference.facet,
			message: report(
				page,
				difference.id,
				`parity-${difference.facet}`,
				describe(difference, original, page),
				difference.facet === 'mam',
			),
		})),
		// A fault of a page may have taken a link or all of its frontmatter, and is reported by itself.
		...(isWhole ? differentLinks(page, original) : []),
		...(page.frontmatter && original.frontmatter ? differentFrontmatter(page, original) : []),
	];
	const idle = Object.entries(isWhole ? intended : {}).flatMap(([id, facets]) =>
		Object.keys(facets)
			.filter((facet) => !problems.some((found) => found.id === id && found.facet === facet))
			.map((facet) =>
				messageAt(
					translation?.path ?? '',
					translation?.placeOfKey(['intended', page.slug, id, facet]),
					'parity-intended',
					`Unexpected intended difference in the ${facet} of \`${id}\`, expected none: \`${page.path}\` is like its original`,
				),
			),
	);
	return [...problems.filter((found) => !isIntended(found)).map(({ message }) => message), ...idle];
}

function missingIds(page: Page, original: Page): ParityProblem[] {
	const ids = [...original.places].sort(([, a], [, b]) => compareStart(a, b)).map(([id]) => id);
	return ids
		.filter((id) => !page.places.has(id))
		.map((id) => {
			const above = ids.slice(0, ids.indexOf(id)).findLast((other) => page.places.has(other));
			const line = page.places.get(above ?? '')?.start.line ?? 1;
			const reason = `Unexpected id \`${id}\` in one language only, expected it in \`${page.path}\`, too, below line ${line}`;
			return { id, facet: 'id', message: report(original, id, 'parity-id', reason) };
		});
}

function compareStart(a: Position | undefined, b: Position | undefined): number {
	return (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0);
}

function entriesOfPage({ sections, policy, headingOf }: Page): Entry[] {
	const headings = sections
		.filter(({ id }) => id !== '')
		.map(({ id, depth }) => ({ id, group: `heading of depth ${depth}` }));
	return [...headings, ...entriesOf(policy).map((entry) => ({ ...entry, heading: headingOf.get(entry.id) }))];
}

function describe({ id, facet, original, translation }: Difference, { path, places }: Page, page: Page): string {
	const at = (key: string) => `\`${path}:${places.get(key)?.start.line}\``;
	const there = `in ${at(id)}`;
	switch (facet) {
		case 'group':
			return `Unexpected \`${id}\` under \`${translation}\`, expected it under \`${original}\` as ${there}`;
		case 'heading':
			return `Unexpected \`${id}\` below the heading \`${translation}\`, expected it below \`${original}\` as ${there}`;
		case 'mam':
			return `Unexpected verdict \`${translation}\` of \`${id}\`, expected \`${original}\` as ${there}`;
		case 'order':
			return `Unexpected \`${id}\` at this place, expected \`${original}\` of line ${page.places.get(original ?? '')?.start.line} first, as in ${at(original ?? '')}`;
		default:
			return translation === undefined
				? `Unexpected \`${id}\` without its ${facet}, expected a translation of \`${original}\` ${there}`
				: `Unexpected ${facet} \`${translation}\` of \`${id}\`, expected none as ${there}`;
	}
}

function report(page: Page, id: string, ruleId: RuleId, reason: string, atVerdict = false): VFileMessage {
	const place = (atVerdict && page.verdictPlaces.get(id)) || page.places.get(id);
	return messageAt(page.path, place, ruleId, reason);
}

/** Compare the links below each heading; an address may name the language, or a region with it. */
function differentLinks(page: Page, original: Page): ParityProblem[] {
	return page.sections.flatMap((section) => {
		const counterpart = original.sections.find(({ id }) => id === section.id);
		if (!counterpart) return [];
		const id = section.id || openingPart;
		const surplus = unmatched(section.links, counterpart.links).map(({ address, position }) =>
			reportLink(page, position, id, `Unexpected link to \`${address}\``, `none as ${placeIn(original, counterpart)}`),
		);
		const lost = unmatched(counterpart.links, section.links).map(({ address, position }) =>
			reportLink(
				page,
				section.position,
				id,
				`Unexpected text without a link to \`${address}\``,
				`one as in \`${original.path}:${position?.start.line}\``,
			),
		);
		if (surplus.length + lost.length > 0) return [...surplus, ...lost];
		const at = section.links.findIndex(
			({ address }, index) => neutral(address) !== neutral(counterpart.links[index]?.address ?? ''),
		);
		const { address = '', position = undefined } = section.links[at] ?? {};
		const expected = counterpart.links[at];
		if (!expected) return [];
		const there = `\`${expected.address}\` first as in \`${original.path}:${expected.position?.start.line}\``;
		return [reportLink(page, position, id, `Unexpected link to \`${address}\` at this place`, there)];
	});
}

function placeIn({ path }: Page, { position }: Page['sections'][number]): string {
	return `below \`${path}:${position?.start.line ?? 1}\``;
}

function reportLink(
	page: Page,
	place: Position | undefined,
	id: string,
	found: string,
	expected: string,
): ParityProblem {
	const message = messageAt(
		page.path,
		place ?? { line: 1, column: 1 },
		'parity-links',
		`${found}, expected ${expected}`,
	);
	return { id, facet: 'links', message };
}

type Links = Page['sections'][number]['links'];

/** List the links of one section that have no counterpart in another; one counterpart serves one link. */
function unmatched(links: Links, others: Links): Links {
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

function differentFrontmatter(page: Page, original: Page): ParityProblem[] {
	const facets = frontmatterFacets(page);
	const originals = frontmatterFacets(original);
	return Object.keys({ ...facets, ...originals })
		.filter((facet) => facets[facet] !== originals[facet])
		.map((facet) => {
			const found = `Unexpected ${facet} \`${facets[facet]}\``;
			const line = original.frontmatterPlaces?.placeOfKey([facet]).line;
			const reason = `${found}, expected \`${originals[facet]}\` as in \`${original.path}:${line}\``;
			const place = page.frontmatterPlaces?.placeOfKey([facet]);
			return { id: frontmatterPart, facet, message: messageAt(page.path, place, 'parity-frontmatter', reason) };
		});
}

/** What must be the same in the frontmatter of every language, as text; `source` describes the language's own document. */
function frontmatterFacets({ frontmatter }: Page): Record<string, string> {
	const { revision, answers } = frontmatter ?? {};
	const facets = {
		revision,
		answers:
			answers &&
			Object.entries(answers)
				.map(([verdict, { examples }]) => `${verdict}: ${examples.join(', ')}`)
				.join('; '),
	};
	return Object.fromEntries(Object.entries(facets).flatMap(([facet, value]) => (value ? [[facet, value]] : [])));
}
