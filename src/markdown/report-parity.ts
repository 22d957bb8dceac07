import type { VFileMessage } from 'vfile-message';
import { type Difference, differences, type Entry, entriesOf } from '../policy/parity.ts';
import { messageAt } from './problem.ts';
import type { Page } from './read-page.ts';

/** Report where a page says less, or something else, than its original in the default language. */
export function reportParity(page: Page, original: Page): VFileMessage[] {
	if (!page.isRead || !original.isRead) return [];
	return [
		...[...original.places.keys()]
			.filter((id) => !page.places.has(id))
			.map((id) =>
				report(
					original,
					id,
					'id-missing',
					`Unexpected id \`${id}\` in one language only, expected it in \`${page.path}\`, too`,
				),
			),
		...differences(entriesOfPage(original), entriesOfPage(page)).map((difference) =>
			report(
				page,
				difference.id,
				`parity-${difference.facet}`,
				describe(difference, original),
				difference.facet === 'mam',
			),
		),
	];
}

function entriesOfPage({ sections, policy }: Page): Entry[] {
	const headings = sections
		.filter(({ id }) => id !== '')
		.map(({ id, depth }) => ({ id, group: `heading of depth ${depth}` }));
	const { sources = [], statements = [], required = { categories: [] }, optional = { facts: [] }, never = [] } = policy;
	return [...headings, ...entriesOf({ sources, statements, required, optional, never })];
}

function describe({ id, facet, original, translation }: Difference, { path, places }: Page): string {
	const line = places.get(id)?.start.line;
	const there = `in \`${path}:${line}\``;
	switch (facet) {
		case 'group':
			return `Unexpected \`${id}\` under \`${translation}\`, expected it under \`${original}\` as ${there}`;
		case 'mam':
			return `Unexpected verdict \`${translation}\` of \`${id}\`, expected \`${original}\` as ${there}`;
		case 'order':
			return `Unexpected \`${id}\` at this place, expected \`${original}\` first: the order is the same in every language`;
		default:
			return translation === undefined
				? `Unexpected \`${id}\` without its ${facet}, expected a translation of \`${original}\` ${there}`
				: `Unexpected ${facet} \`${translation}\` of \`${id}\`, expected none as ${there}`;
	}
}

function report(page: Page, id: string, ruleId: string, reason: string, atVerdict = false): VFileMessage {
	const place = (atVerdict && page.verdictPlaces.get(id)) || page.places.get(id);
	return messageAt(page.path, place, ruleId, reason);
}
