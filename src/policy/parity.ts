import { isStandalone, type Policy } from './model.ts';

/** A part of a page that must be there in every language, with what must be the same about it. */
export interface Entry {
	id: string;
	/** Where it belongs: `heading`, `source`, `statement`, `category`, `optional`, `never`, or the id of its category. */
	group: string;
	mam?: string;
	/** What must be there in every language or in none, each in its own words. */
	condition?: string | undefined;
	note?: string | undefined;
	qualifier?: string | undefined;
}

/** A way in which a translation says something else than the original. */
export interface Difference {
	id: string;
	facet: 'group' | 'mam' | 'condition' | 'note' | 'qualifier' | 'order';
	/** What the original has; for the order, the id that stands at this place there. */
	original: string | undefined;
	/** What the translation has. */
	translation: string | undefined;
}

/** List the parts of a policy in the order in which it states them. */
export function entriesOf({ sources, statements, required, optional, never }: Policy): Entry[] {
	return [
		...sources.map(({ id }) => ({ id, group: 'source' })),
		...statements.map(({ id }) => ({ id, group: 'statement' })),
		...required.categories.flatMap((category) => {
			const { id, qualifier, note, items } = category;
			const [standalone] = isStandalone(category) ? items : [];
			const facets = standalone ? { mam: standalone.mam, condition: standalone.condition } : {};
			return [
				{ id, group: 'category', qualifier, note: note ?? standalone?.note, ...facets },
				...(standalone ? [] : items.map((item) => ({ ...item, group: id }))),
			];
		}),
		...optional.facts.map(({ id }) => ({ id, group: 'optional' })),
		...never.map(({ id }) => ({ id, group: 'never' })),
	];
}

/**
 * List where a translation differs from its original in the entries that both have: in what it says of each, and in
 * their order.
 */
export function differences(original: Entry[], translation: Entry[]): Difference[] {
	const found: Difference[] = [];
	const originals = byId(original);
	const translations = byId(translation);
	const common = [...translations.values()].filter(({ id }) => originals.has(id));
	for (const entry of common) {
		const counterpart = originals.get(entry.id);
		for (const facet of ['group', 'mam'] as const) {
			if (entry[facet] === counterpart?.[facet]) continue;
			found.push({ id: entry.id, facet, original: counterpart?.[facet], translation: entry[facet] });
		}
		for (const facet of ['condition', 'note', 'qualifier'] as const) {
			if ((entry[facet] === undefined) === (counterpart?.[facet] === undefined)) continue;
			if (facet === 'condition' && entry.mam !== counterpart?.mam) continue;
			found.push({ id: entry.id, facet, original: counterpart?.[facet], translation: entry[facet] });
		}
	}
	const ordered = [...originals.values()].filter(({ id }) => translations.has(id));
	const at = common.findIndex(({ id }, index) => id !== ordered[index]?.id);
	const displaced = common[at];
	if (displaced) found.push({ id: displaced.id, facet: 'order', original: ordered[at]?.id, translation: displaced.id });
	return found;
}

/** Key entries by their id; of duplicates, which are reported elsewhere, the first counts. */
function byId(entries: Entry[]): Map<string, Entry> {
	const map = new Map<string, Entry>();
	for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
	return map;
}
