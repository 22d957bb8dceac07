import { describe, expect, test } from 'vitest';
import { look, useBrowser } from '../helpers/browser.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { policyFacts } from '../helpers/policy-facts.ts';
import { showsFacts } from '../helpers/revisions.ts';
import { says } from '../helpers/says.ts';
import { allIds } from '../helpers/statements.ts';
import { proseSentences } from './prose-sentences.ts';

useBrowser();

/** The text of a page, or of one element on it, as a reader has it. */
async function textOf(path: string, selector = 'main'): Promise<string> {
	const page = await look(path);
	const text = await page.locator(selector).innerText();
	// What the newest text says otherwise stands between the facts.
	const newest = await page.locator('[data-since]:not(li)').allInnerTexts();
	return newest.reduce((rest, sentence) => rest.replace(sentence, ''), text).replace(/\s+/g, ' ');
}

test('each fact of the prose has a sentence', () => {
	expect(Object.keys(proseSentences).sort()).toEqual(policyFacts.prose.map(({ key }) => key).sort());
});

// The facts are those of one revision. A sentence may be reworded; one that is quite another is changed in the list as well.
describe.runIf(showsFacts).each(testedLocales)('the policy page (%s)', (locale) => {
	test('says each fact of the prose', async () => {
		const path = `/${locale}/data-collection/`;
		const text = await textOf(path);
		const missing: string[] = [];
		for (const [key, { by = [], [locale]: sentence }] of Object.entries(proseSentences)) {
			if (by.some((id) => !allIds.includes(id))) continue;
			const statements = await Promise.all(by.map((id) => textOf(path, `[id="${id}"]`)));
			if (!says(by.length > 0 ? statements.join(' ') : text, sentence)) missing.push(`${key}: ${sentence}`);
		}
		expect(missing).toEqual([]);
	});

	test('explains the MAM column where it stands, and what its «No» does not mean', async () => {
		const sentences: InLanguages<string[]> = {
			en: [
				'Since 2023, a footnote on Microsoft’s page does. According to the footnote, mobile application management (MAM) can be deployed without the other parts of Intune. The column shows which required data is collected from customers who use MAM only.',
				'Yes means that the item is collected from customers who use MAM only. If there is a condition, it must be met.',
				'No means that the item is not collected from customers who use MAM only. It does not mean that the item is never collected.',
				'Three items have the condition that the device is MDM enrolled. Microsoft’s text does not say how that fits with using MAM only.',
				'One item, device name, has a remark instead of a condition: “Device Friendly Name”.',
				'“No” in the last column does not mean “never collected”',
			],
			sv: [
				'Sedan 2023 förklaras den i en fotnot på Microsofts engelska sida. Enligt fotnoten kan hantering av mobilprogram (MAM) införas utan de andra delarna av Intune. Kolumnen visar vilka obligatoriska data som samlas in från kunder som bara använder MAM.',
				'Ja betyder att uppgiften samlas in från kunder som bara använder MAM. Finns det ett villkor måste det vara uppfyllt.',
				'Nej betyder att uppgiften inte samlas in från kunder som bara använder MAM. Det betyder inte att uppgiften aldrig samlas in.',
				'Tre uppgifter har villkoret att enheten är MDM-registrerad. Microsofts text förklarar inte hur det går ihop med att kunden bara använder MAM.',
				'En uppgift, enhetsnamn, har en anmärkning i stället för ett villkor: ”Device Friendly Name”',
				'”Nej” i sista kolumnen betyder inte ”samlas aldrig in”.',
			],
		};
		const text = await textOf(`/${locale}/data-collection/`);
		expect(sentences[locale].filter((sentence) => !says(text, sentence))).toEqual([]);
	});

	test('says that Microsoft has changed its page, and of whom the never-collected list speaks', async () => {
		const text = await textOf(`/${locale}/data-collection/`);
		const sentences: InLanguages<string[]> = {
			en: [
				'there may be newer ones. What has changed.',
				'The list is about Intune only. It says nothing about other tools that an employer may use.',
			],
			sv: [
				'Det kan finnas nyare. Vad som har ändrats.',
				'Listan gäller bara Intune. Den säger ingenting om andra verktyg som en arbetsgivare kan använda.',
			],
		};
		expect(sentences[locale].filter((sentence) => !says(text, sentence))).toEqual([]);
	});

	test('says what could be mistaken for something else, or taken for said', async () => {
		const text = await textOf(`/${locale}/data-collection/`);
		const sentences: InLanguages<string[]> = {
			en: [
				"The static authenticators in the table (“customer's password”) are not to be confused with passwords to personal accounts, which are never collected.",
				"They are not to be confused with the static authenticators (“customer's password”), which are required data.",
				'The document says that customers control the collection. It does not say how a single user can opt out.',
				'The document does not name chat apps, such as WhatsApp.',
			],
			sv: [
				'De statiska autentiserarna i tabellen (”kundens lösenord”) ska inte förväxlas med lösenord till personliga konton, som aldrig samlas in.',
				'De ska inte förväxlas med de statiska autentiserarna (”kundens lösenord”), som är obligatoriska data.',
				'I dokumentet står att kunder styr insamlingen. Där står inte hur en enskild användare kan välja bort den.',
				'Dokumentet nämner inte chattappar, till exempel WhatsApp.',
			],
		};
		expect(sentences[locale].filter((sentence) => !says(text, sentence))).toEqual([]);
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
