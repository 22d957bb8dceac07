import type { Page } from '../markdown/page/page.ts';
import type { Difference } from '../policy/parity.ts';

/** Describe how a translation differs from its original in a statement or heading, and where the original has it. */
export function parityInWords(difference: Difference, page: Page, original: Page): string {
	const { id, facet, original: expected, translation: found } = difference;
	const at = (key: string) => `\`${original.path}:${original.places.get(key)?.start.line}\``;
	const there = `in ${at(id)}`;
	switch (facet) {
		case 'group':
			return `Unexpected \`${id}\` under \`${found}\`, expected it under \`${expected}\` as ${there}`;
		case 'heading':
			return `Unexpected \`${id}\` ${belowHeading(found)}, expected it ${belowHeading(expected)} as ${there}`;
		case 'mam':
			return `Unexpected verdict \`${found}\` of \`${id}\`, expected \`${expected}\` as ${there}`;
		case 'order': {
			const line = page.places.get(expected ?? '')?.start.line;
			return `Unexpected \`${id}\` at this place, expected \`${expected}\` of line ${line} first, as in ${at(expected ?? '')}`;
		}
		default:
			return found === undefined
				? `Unexpected \`${id}\` without its ${facet}, expected a translation of \`${expected}\` ${there}`
				: `Unexpected ${facet} \`${found}\` of \`${id}\`, expected none as ${there}`;
	}
}

function belowHeading(id: string | undefined): string {
	return id ? `below the heading \`${id}\`` : 'above the first heading';
}
