import { isStandalone, type Policy, type PolicyMeta, type Statement } from '../policy/model.ts';
import { allStatements, type VerdictStatement, verdictStatements } from '../policy/statements.ts';
import type { Newest } from './newest.ts';

/** What the JSON-LD needs besides the policy itself. */
export interface JsonLdContext {
	locale: string;
	meta: PolicyMeta;
	/** The address of the texts' license. */
	license: string;
	/** The address of the policy page; a statement's address adds its id as a fragment. */
	page: string;
	/** The headings of the chapters that are lists of terms. */
	chapters: Record<'optional' | 'never', Statement>;
	/** The policy in the other languages. */
	translations: Policy[];
	/** Says what happens to a statement's data. */
	inWords: (statement: VerdictStatement) => string;
	/** What the newest revision says otherwise. */
	newest: Newest | undefined;
}

/**
 * Return the policy as linked data, for `/{locale}/policy.jsonld`: a set of terms (https://schema.org/DefinedTermSet),
 * with a part for each category and chapter, and a term (https://schema.org/DefinedTerm) for each statement with a
 * verdict.
 *
 * A statement that only the newest revision has is mentioned, as it is no term of this policy. What the newest revision says
 * otherwise is a term's `disambiguatingDescription`.
 *
 * A standalone category is a term of the policy, not a part: one address cannot be both a set and a term in it.
 */
export function policyJsonLd(
	{ locale, meta, license, page, chapters, translations, inWords, newest }: JsonLdContext,
	policy: Policy,
) {
	const addressOf = (id: string) => `${page}#${id}`;
	const labels = translations.map((other) => new Map(allStatements(other).map(({ id, label }) => [id, label])));
	const partOf = ({ category, verdict }: VerdictStatement) => {
		if (verdict !== 'required') return chapters[verdict].id;
		return category && !isStandalone(category) ? category.id : undefined;
	};
	const categories = policy.required.categories.filter((category) => !isStandalone(category));
	return {
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		'@id': page,
		url: page,
		name: meta.title,
		inLanguage: locale,
		version: meta.revision,
		license,
		...(meta.source.url && { isBasedOn: meta.source.url }),
		hasPart: [...categories, chapters.optional, chapters.never].map(({ id, label, ...part }) => ({
			'@type': 'DefinedTermSet',
			'@id': addressOf(id),
			name: label,
			...('note' in part && { description: part.note }),
		})),
		...(newest?.added.length && {
			mentions: newest.added.map(({ id, label }) => ({
				'@type': 'DefinedTerm',
				'@id': addressOf(id),
				termCode: id,
				name: label,
				inDefinedTermSet: { '@type': 'DefinedTermSet', name: newest.title, version: newest.revision },
			})),
		}),
		hasDefinedTerm: verdictStatements(policy).map((statement) => {
			const { id, label } = statement;
			const part = partOf(statement);
			return {
				'@type': 'DefinedTerm',
				'@id': addressOf(id),
				termCode: id,
				name: label,
				alternateName: labels.map((ofOther) => ofOther.get(id)).filter((other) => other !== undefined),
				description: inWords(statement),
				...(newest?.changes[id] && { disambiguatingDescription: newest.changes[id].text }),
				inDefinedTermSet: [page, ...(part === undefined ? [] : [addressOf(part)])].map((address) => ({
					'@id': address,
				})),
			};
		}),
	};
}
