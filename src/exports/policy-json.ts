import type { Policy, PolicyMeta } from '../policy/model.ts';
import type { Provenance } from '../policy/provenance.ts';

/** What programs need to know besides the policy itself. */
export interface ExportMeta {
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
 */
export function exportPolicy(
	locale: string,
	{ title, revision, source }: PolicyMeta,
	{ schema, license }: ExportMeta,
	{ sources, statements, required, optional, never }: Policy,
	provenance: Record<string, Provenance>,
) {
	const withProvenance = <Part extends { id: string }>(part: Part) => {
		const known = Object.hasOwn(provenance, part.id) ? provenance[part.id] : undefined;
		return known ? { ...part, provenance: exportProvenance(known) } : part;
	};
	return {
		$schema: schema,
		locale,
		title,
		revision,
		source,
		license,
		sources: sources.map(withProvenance),
		statements: statements.map(withProvenance),
		required: {
			categories: required.categories.map((category) => ({
				...withProvenance(category),
				items: category.items.map(withProvenance),
			})),
		},
		optional: { facts: optional.facts.map(withProvenance) },
		never: never.map(withProvenance),
	};
}

function exportProvenance({ origin, words, disagreements, corrections }: Provenance) {
	const note = [...disagreements, ...corrections].map(({ text }) => text).join(' ');
	return { origin, ...(note && { note }), ...(words && { words }) };
}
