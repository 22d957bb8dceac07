import { formatDate, type Locale, t } from '../i18n/index.ts';
import { isStandalone, type Policy, type PolicyMeta } from '../policy/model.ts';
import { allStatements, verdictStatements } from '../policy/statements.ts';
import { verdictInWords } from '../policy/verdict-in-words.ts';

/**
 * Write a citation for each statement: its label, category, verdict, document, and revision. The page adds the
 * permanent address, which only it knows.
 *
 * @param meta from the page that renders the cited document, which is the page in the default language
 * @returns the citations by id
 */
export function citationsOf(
	locale: Locale,
	{ revision, source: { title } }: PolicyMeta,
	policy: Policy,
): Record<string, string> {
	const document = t(locale, 'citation.document', {
		site: t(locale, 'site.name'),
		title,
		date: formatDate(locale, revision),
	});
	const withVerdict = new Map(verdictStatements(policy).map((statement) => [statement.id, statement]));
	return Object.fromEntries(
		allStatements(policy).map(({ id, label }) => {
			const statement = withVerdict.get(id);
			const category = statement?.category;
			const isOwnCategory = category === undefined || isStandalone(category);
			const parts = [
				t(locale, 'citation.quoted', { label: label.replace(/\.$/, '') }),
				...(isOwnCategory ? [] : [category.label]),
				statement ? verdictInWords(locale, statement) : t(locale, `kind.${kindOf(id, policy)}`),
				document,
			];
			return [id, `${parts.join('. ')}.`];
		}),
	);
}

function kindOf(id: string, { required, sources }: Policy): 'category' | 'source' | 'statement' {
	if (required.categories.some((category) => category.id === id)) return 'category';
	return sources.some((source) => source.id === id) ? 'source' : 'statement';
}
