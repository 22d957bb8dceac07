import { policySlug } from '../../src/content-files/content-path.ts';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { content } from './content.ts';

/** How long the policy pages were when the budgets were set, in characters, and which pages there were. */
const first = { lengths: { en: 13_032, sv: 13_351 } as Partial<Record<Locale, number>>, pages: 4 };

/** What the link to a page that an author adds may weigh in the menu, in bytes. */
const menuEntry = 20;

/** How much of their budgets pages may weigh now, by language: as much more as authors have added to the policy. */
const growth = new Map(
	localeCodes.map((locale) => {
		const length = content.pages.find((page) => page.slug === policySlug && page.locale === locale)?.source.length ?? 0;
		return [locale, Math.max(1, length / (first.lengths[locale] ?? length))];
	}),
);

/** Give what a page may weigh now whose budget was set for the content as it was. */
export function budget(locale: Locale, bytes: number): number {
	const added = content.pages.filter((page) => page.locale === locale).length - first.pages;
	const now = Math.floor(bytes * (growth.get(locale) ?? 1)) + menuEntry * Math.max(0, added);
	if (now > bytes) console.log(`The content has grown (${locale}): ${now} bytes in place of ${bytes}`);
	return now;
}
