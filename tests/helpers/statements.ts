import { policySlug } from '../../src/content-files/content-path.ts';
import { defaultLocale, type Locale, localeCodes } from '../../src/i18n/index.ts';
import { isStandalone, type Statement } from '../../src/policy/model.ts';
import { allStatements, verdictStatements } from '../../src/policy/statements.ts';
import { successorsOn } from '../../src/provenance/published-ids.ts';
import { content, policyIn } from './content.ts';

const policy = policyIn(defaultLocale);
const idsOf = (statements: { id: string }[]) => statements.map(({ id }) => id);

/** The categories of required data, and those of them that are more than one data item. */
export const categories = policy.required.categories;
export const groups = categories.filter((category) => !isStandalone(category));

/** The required data items, in the order of the page. */
export const items = categories.flatMap((category) => category.items);

/** The ids of the statements of each kind, in the order of the page. */
export const requiredIds = idsOf(items);
export const optionalIds = idsOf(policy.optional.facts);
export const neverIds = idsOf(policy.never);
export const sourceIds = idsOf(policy.sources);
export const sentenceIds = idsOf(policy.statements);

/** The ids of the statements with a verdict. */
export const verdictIds = [...requiredIds, ...optionalIds, ...neverIds];

/** The ids of all statements. */
export const allIds = [...new Set(idsOf(allStatements(policy)))];

/** The ids of the statements that have a page of their own: all but the categories of several data items. */
export const pageIds = allIds.filter((id) => !idsOf(groups).includes(id));

/** The verdict with MAM only of each required data item, by id. */
export const mamById: Record<string, string> = Object.fromEntries(items.map(({ id, mam }) => [id, mam]));

/** The id that each former id leads to. */
export const successors = content.publishedIds ? successorsOn(content.publishedIds, policySlug) : {};

/** Give the label of a statement in a language. */
export function labelOf(locale: Locale, id: string): string {
	const label = allStatements(policyIn(locale)).find((statement) => statement.id === id)?.label;
	if (label === undefined) throw new Error(`There is no statement \`${id}\` (${locale}).`);
	return label;
}

const withMam = (mam: string) => items.filter((item) => item.mam === mam && !idsOf(categories).includes(item.id));

/** A statement of each kind to try things with: the one that is named, or if that is retired, the first of its kind. */
export const examples = {
	yes: either('hardware-model', withMam('yes')),
	conditional: either('app-id', withMam('conditional')),
	no: either('hardware-imei', withMam('no')),
	optional: either('optional-errors', policy.optional.facts),
	never: either('never-photos', policy.never),
	source: either('source-diagnostics', policy.sources),
	sentence: either('not-sold', policy.statements),
	group: either('device-data', groups),
};

function either(id: string, kind: Pick<Statement, 'id'>[]): string {
	const ids = idsOf(kind);
	const found = ids.includes(id) ? id : ids[0];
	if (found === undefined) throw new Error(`The policy has no statement of the kind of \`${id}\`.`);
	return found;
}

/** A data item of which more is to be said than yes or no: its own condition or note, or the note of its category. */
export interface QualifiedItem {
	id: string;
	/** The category in which it stands. */
	category: string;
	/** The condition or note, and the note of the category, in a language. */
	condition: (locale: Locale) => string | undefined;
	categoryNote: (locale: Locale) => string | undefined;
}

const byLocale = new Map(
	localeCodes.map((locale) => [locale, new Map(verdictStatements(policyIn(locale)).map((one) => [one.id, one]))]),
);

/** The data items with a condition, a note or a category with a note. */
export const qualifiedItems: QualifiedItem[] = categories.flatMap((category) =>
	category.items
		.filter(({ condition, note }) => condition ?? note ?? category.note)
		.map(({ id }) => ({
			id,
			category: category.id,
			condition: (locale) =>
				byLocale.get(locale)?.get(id)?.item?.condition ?? byLocale.get(locale)?.get(id)?.item?.note,
			categoryNote: (locale) => byLocale.get(locale)?.get(id)?.category?.note,
		})),
);
