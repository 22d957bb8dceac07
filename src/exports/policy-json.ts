import type { Policy, PolicyMeta } from '../policy/model.ts';
import type { Provenance } from '../policy/provenance.ts';
import type { Newest } from './newest.ts';

/** What programs need to know besides the policy itself. */
interface ExportMeta {
	/** The address of the JSON Schema, `policy.schema.json`. */
	schema: string;
	/** The license of the texts, with the sentence that credits their source. */
	license: { name: string; url: string; attribution: string };
}

/**
 * Return the policy in its public JSON shape, for `/{locale}/policy.json`, as described by `policy.schema.json`. Fields
 * may be added, but never removed or given another meaning.
 *
 * @param provenance what there is to say about the words of statements, by id
 * @param newest what the newest revision says otherwise
 */
export function exportPolicy(
	locale: string,
	{ title, revision, source }: PolicyMeta,
	{ schema, license }: ExportMeta,
	{ sources, statements, required, optional, never }: Policy,
	provenance: Record<string, Provenance>,
	newest: Newest | undefined,
) {
	const complete = <Part extends { id: string }>(part: Part) => {
		const known = Object.hasOwn(provenance, part.id) ? provenance[part.id] : undefined;
		const change = newest?.changes[part.id];
		return { ...part, ...(known && { provenance: exportProvenance(known) }), ...(change && { newest: change }) };
	};
	return {
		$schema: schema,
		locale,
		title,
		revision,
		source,
		license,
		...(newest && {
			newest: { revision: newest.revision, title: newest.title, url: newest.url, added: newest.added },
		}),
		sources: sources.map(complete),
		statements: statements.map(complete),
		required: {
			categories: required.categories.map((category) => ({
				...complete(category),
				items: category.items.map(complete),
			})),
		},
		optional: { facts: optional.facts.map(complete) },
		never: never.map(complete),
	};
}

function exportProvenance({ origin, words, disagreements, corrections }: Provenance) {
	const note = [...disagreements, ...corrections].map(({ text }) => text).join(' ');
	return { origin, ...(note && { note }), ...(words && { words }) };
}
