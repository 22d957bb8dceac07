import type { Page } from '../../../src/markdown/page/page.ts';

/** Something that a page says. */
export interface Known {
	/** As its author sees it. */
	authored: string;
	locale: string;
	/** Empty for prose and frontmatter, which have none. */
	id: string;
	/** As the model has it. */
	fact: string;
}

/** List what a page says in statements, headings, prose and frontmatter. */
export function knownOf(page: Page): Known[] {
	const { locale, source, places } = page;
	const body = source.indexOf('\n---\n', 4) + 5;
	const statements = [...factsOf(page)].map(([id, fact]) => {
		const { start, end } = places.get(id) ?? {};
		return { authored: asSeen(source.slice(start?.offset, end?.offset)), locale, id, fact };
	});
	const prose = source
		.slice(body)
		.split('\n')
		.filter((line) => /^[^-|<#[\s]/.test(line))
		.map((line) => {
			const text = line.replace(/<[^>]*>|[*`]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
			return { authored: asSeen(line), locale, id: '', fact: asSeen(text.replace(/\s+/g, ' ')) };
		});
	return [...statements, ...prose, { authored: '', locale, id: '', fact: frontmatterOf(page) }];
}

/** Write each statement and heading of a page as one line of text, by its id. */
function factsOf({ policy, sections }: Page): Map<string, string> {
	const { sources = [], statements = [], required, optional, never = [] } = policy;
	const facts: [kind: string, fact: { id: string }][] = [
		...sources.map((fact): [string, { id: string }] => ['source', fact]),
		...statements.map((fact): [string, { id: string }] => ['statement', fact]),
		...(optional?.facts ?? []).map((fact): [string, { id: string }] => ['optional', fact]),
		...never.map((fact): [string, { id: string }] => ['never', fact]),
		...sections.map(({ id, depth, title }): [string, { id: string }] => [`heading ${depth}: ${title}`, { id }]),
	];
	for (const { items, ...category } of required?.categories ?? []) {
		const isStandalone = items.some(({ id }) => id === category.id);
		if (!isStandalone) facts.push(['category', category]);
		for (const item of items) facts.push([`item of ${category.id}`, isStandalone ? { ...category, ...item } : item]);
	}
	// Of duplicates the first counts, which keeps its id.
	return new Map(facts.reverse().map(([kind, fact]) => [fact.id, asSeen(`${kind} ${JSON.stringify(fact)}`)]));
}

function frontmatterOf({ frontmatter }: Page): string {
	return asSeen(JSON.stringify(frontmatter ?? 'none').replaceAll('\\t', ' '));
}

/** Write everything that a page says, as lines of text. */
export function saidBy(page: Page): string {
	const prose = page.sections.map(({ text }) => asSeen(text));
	return [...factsOf(page).values(), ...prose, frontmatterOf(page)].join('\n');
}

/** Write everything that a page shows, without the marks that `saidBy` sets. */
export function wordsOf({ policy, sections }: Page): string {
	return [...strings(policy), ...strings(sections)].join('\n');
}

function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Make white space of any kind look the same. */
export function asSeen(text: string): string {
	return text.replace(/[^\S\n]+/g, ' ').trim();
}
