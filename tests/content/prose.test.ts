import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, useBrowser } from '../helpers/browser.ts';
import { policyFacts } from '../helpers/policy-facts.ts';
import { proseSentences } from './prose-sentences.ts';

useBrowser();

async function textOf(path: string): Promise<string> {
	const page = await look(path);
	// biome-ignore lint/performance/useDomNodeTextContent: the text as a reader has it, with a space between list items
	const text = await page.locator('main').innerText();
	return text.replace(/\s+/g, ' ');
}

test('each fact of the prose has a sentence', () => {
	expect(Object.keys(proseSentences).sort()).toEqual(policyFacts.prose.map(({ key }) => key).sort());
});

describe.each(localeCodes)('the policy page (%s)', (locale) => {
	test('says each fact of the prose', async () => {
		const text = await textOf(`/${locale}/data-collection/`);
		const missing = Object.entries(proseSentences).filter(([, sentence]) => !text.includes(sentence[locale]));
		expect(missing.map(([key, sentence]) => `${key}: ${sentence[locale]}`)).toEqual([]);
	});

	test('explains the MAM column where it stands, and what its «No» does not mean', async () => {
		const sentences: Record<Locale, string[]> = {
			en: [
				'A footnote on Microsoft’s page has done so since 2023: mobile application management (MAM) can be deployed without the other parts of Intune, and the column shows which required data is collected from customers who use MAM only.',
				'So Yes means: collected from a customer who uses only MAM, under the condition in brackets if there is one.',
				'No means: not collected from a customer who uses only MAM. It does not mean that the data is never collected.',
				'“No” with MAM only means: not collected from customers who use MAM only.',
			],
			sv: [
				'Sedan 2023 förklaras den i en fotnot på Microsofts sida: hantering av mobilappar (MAM) kan införas utan de andra delarna av Intune, och kolumnen visar vilka obligatoriska data som samlas in från kunder som använder enbart MAM.',
				'Ja betyder alltså: samlas in från en kund som använder enbart MAM, under det villkor som står inom parentes, om det finns ett.',
				'Nej betyder: samlas inte in från en kund som använder enbart MAM. Det betyder inte att uppgiften aldrig samlas in.',
				'”Nej” med enbart MAM betyder: samlas inte in från kunder som använder enbart MAM.',
			],
		};
		const text = await textOf(`/${locale}/data-collection/`);
		for (const sentence of sentences[locale]) expect(text).toContain(sentence);
	});

	test('says that Microsoft has changed its page, and of whom the never-collected list speaks', async () => {
		const text = await textOf(`/${locale}/data-collection/`);
		const sentences: Record<Locale, string[]> = {
			en: [
				'Microsoft has since changed its page.',
				'The list covers Intune only; it says nothing about an employer’s other tools.',
			],
			sv: [
				'Microsoft har ändrat sin sida sedan dess.',
				'Listan gäller bara Intune; den säger inget om arbetsgivarens andra verktyg.',
			],
		};
		for (const sentence of sentences[locale]) expect(text).toContain(sentence);
	});

	test('links the related documents', async () => {
		const page = await look(`/${locale}/data-collection/`);
		const links = await page
			.locator('main a[href^=https]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		const region = { en: 'en-us', sv: 'sv-se' }[locale];
		expect(links).toEqual(
			expect.arrayContaining([
				`https://learn.microsoft.com/${region}/mem/intune/protect/privacy-data-collect`,
				`https://learn.microsoft.com/${region}/mem/intune/fundamentals/role-based-access-control`,
				`https://learn.microsoft.com/${region}/mem/intune/enrollment/device-enrollment`,
				'https://www.microsoft.com/trust-center/privacy/customer-data-definitions',
				`https://learn.microsoft.com/${region}/mem/intune/protect/privacy-data-store-process`,
				`https://learn.microsoft.com/${region}/mem/intune/protect/privacy-data-secure-share`,
			]),
		);
	});
});
