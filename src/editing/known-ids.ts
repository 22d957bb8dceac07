import type { Content } from '../check/check-content.ts';
import { idsPath, policySlug } from '../content-files/content-path.ts';
import { defaultLocale } from '../i18n/index.ts';
import { ownIds } from '../markdown/page/own-ids.ts';
import { idFormInWords, isId } from '../markdown/statements/label.ts';
import { isWhole, type Policy } from '../policy/model.ts';

/**
 * Give the policy as its original says it.
 *
 * @throws if it lacks a part
 */
export function originalPolicy({ pages }: Content): Policy {
	const original = pages.find(({ slug, locale }) => slug === policySlug && locale === defaultLocale);
	if (!original || !isWhole(original.policy)) throw new Error('Unexpected content without a policy, expected one.');
	return original.policy;
}

/**
 * Make sure that a statement may get an id.
 *
 * @throws if it is no id, or if it belongs to something already or ever did, with its place
 */
export function requireNewId({ pages, publishedIds, revisions }: Content, id: string): void {
	if (!isId(id)) throw new Error(`Unexpected id \`${id}\`, expected ${idFormInWords}.`);
	if (ownIds.has(id))
		throw new Error(`Unexpected id \`${id}\`, expected another: the pages have this one by themselves.`);
	const entry = publishedIds?.entries.find((candidate) => candidate.slug === policySlug && candidate.id === id);
	const page = pages.find(({ slug, places }) => slug === policySlug && places.has(id));
	const revision = revisions.find(({ changes }) => Object.hasOwn(changes?.statements ?? {}, id));
	const places = [
		...(page ? [`${page.path}:${page.places.get(id)?.start.line}`] : []),
		...(entry ? [`${idsPath}:${entry.place.line}`] : []),
		...(revision ? [`${revision.path}:${revision.placeOfKey(['statements', id]).line}`] : []),
	];
	if (places.length === 0) return;
	const where = places.map((place) => `\`${place}\``).join(', ');
	const remedy = entry?.successor
		? `it was published once, and leads to \`${entry.successor}\` now: ${where}`
		: `it is taken: ${where}`;
	throw new Error(`Unexpected id \`${id}\`, expected one that is new: ${remedy}.`);
}
