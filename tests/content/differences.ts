// Long: a list, one entry for each difference of the fact base.

import type { InLanguages } from '../helpers/languages.ts';

/** Where the changes page explains a difference of the fact base, and some of the words that do. */
export interface Explanation extends InLanguages<string> {
	/** The id of the statement, or for prose that of its section's heading. */
	at: string;
}

const absent = { en: 'not in this document', sv: 'finns inte i dokumentet' };

/** For each difference of the fact base, by its key, the place and words of its explanation. */
export const explanations: Record<string, Explanation> = {
	...Object.fromEntries(
		[
			'device-storage-space',
			'device-location',
			'device-network-info',
			'hardware-device-type',
			'hardware-model',
			'hardware-os-version',
			'managed-app-enrollment-status',
			'managed-app-health-status',
			'managed-app-sdk-version',
			'managed-app-version',
			'managed-app-mam-enrollment-status',
		].map((id) => [id, { at: id, ...absent }]),
	),
	'admin-created-data': {
		at: 'admin-created-data',
		en: 'The hyphen in “admin-created” is missing',
		sv: 'saknas bindestrecket',
	},
	'admin-usage': { at: 'admin-usage', en: 'a long chain of nouns', sv: 'långa, tunga sammansättningar' },
	'app-inventory': { at: 'app-inventory', en: 'by “såsom” in the Swedish document', sv: 'det svenska med ”såsom”' },
	'app-inventory note': {
		at: 'app-inventory',
		en: 'a row of its own that begins with “Note:”',
		sv: 'på en egen rad som inleds med ”Note:”',
	},
	'audit-log-information': { at: 'audit-log-information', en: 'an older term for an audit log', sv: 'en äldre term' },
	'third-party-tenant-ids': { at: 'third-party-tenant-ids', en: 'leaves out “customer”', sv: 'saknar ”kundens”' },
	'device-data': { at: 'device-data', en: 'capitalizes “Data”', sv: 'skriver ”Data” med versal' },
	'managed-app-information': { at: 'managed-app-information', en: 'has the singular', sv: 'har singular' },
	'tenant-account-information': {
		at: 'tenant-account-information',
		en: 'name different places',
		sv: 'anger olika platser',
	},
	'access-certificate-keys': {
		at: 'access-certificate-keys',
		en: 'Both documents have the same mistake',
		sv: 'Båda dokumenten har samma fel',
	},
	'admin-ad-id': {
		at: 'admin-ad-id',
		en: 'the IT administrator of every customer',
		sv: 'IT-administratören hos varje kund',
	},
	'admin-full-name': { at: 'admin-full-name', en: 'wording is simpler', sv: 'formulering är enklare' },
	'admin-user-name': { at: 'admin-user-name', en: 'definite form', sv: 'bestämd form' },
	'admin-created-lob-app': { at: 'admin-created-lob-app', en: 'prorgram', sv: 'förkortningen LOB saknas' },
	'app-size': { at: 'app-size', ...absent },
	'app-icons': {
		at: 'app-size',
		en: 'most likely not an item of its own but a mistranslation',
		sv: 'troligen ingen egen uppgift utan en felöversättning',
	},
	'device-apple-id': {
		at: 'device-apple-id',
		en: 'but “Apple ID” under third-party tenant IDs',
		sv: 'skriver ”AppleID” i den här uppgiften',
	},
	'device-intune-id': {
		at: 'device-intune-id',
		en: 'writes “Id” in this item',
		sv: 'skriver ”Id” i den här uppgiften',
	},
	'device-intune-management-id': {
		at: 'device-intune-management-id',
		en: 'lacks the s that links its parts',
		sv: 'saknar sammansättningen sitt foge-s',
	},
	'device-mac-address': {
		at: 'device-mac-address',
		en: 'as if it were the computer',
		sv: 'skrivet som datornamnet Mac',
	},
	'hardware-imei': { at: 'hardware-imei', en: 'definite form', sv: 'bestämd form' },
	'hardware-wifi-mac': {
		at: 'hardware-wifi-mac',
		en: 'always writes “MAC address”',
		sv: 'skriver alltid ”MAC-adress”',
	},
	'managed-app-intune-management-id': {
		at: 'managed-app-intune-management-id',
		en: 'lacks the s that links its parts',
		sv: 'saknar sammansättningen sitt foge-s',
	},
	'managed-app-last-checkin': {
		at: 'managed-app-last-checkin',
		en: 'The hyphen in “check-in” is missing',
		sv: 'saknas bindestrecket i ”check-in”',
	},
	'managed-app-mam-enrollment-date': {
		at: 'managed-app-mam-enrollment-date',
		en: '“data/time” instead of “date/time”',
		sv: '”data/time” i stället för ”date/time”',
	},
	'support-email-discussions': {
		at: 'support-email-discussions',
		en: 'names the teams',
		sv: 'har teamen blivit ämnen',
	},
	'user-name': { at: 'user-name', en: 'the word “name” is missing', sv: 'har ordet ”name” fallit bort' },
	'user-third-party-id': {
		at: 'user-third-party-id',
		en: '“identifies” instead of “identifiers”',
		sv: '”identifies” i stället för ”identifiers”',
	},
	'user-upn': { at: 'user-upn', en: 'adds the abbreviation UPN', sv: 'är förkortningen UPN tillagd' },
	'never-call-or-web-history': {
		at: 'never-call-or-web-history',
		en: '“end users” applies to this line only',
		sv: 'hör ”end users” bara till den här raden',
	},
	'never-photos': {
		at: 'never-photos',
		en: 'the only line of the list that ends with a period',
		sv: 'den enda raden i listan som slutar med punkt',
	},
	'source-admin-use': { at: 'source-admin-use', en: 'The apostrophe is missing', sv: 'saknas apostrofen' },
	'optional-pseudonymised': {
		at: 'optional-pseudonymised',
		en: 'different editions of the standard',
		sv: 'olika utgåvor av standarden',
	},
	'p-meta-date': {
		at: 'data-collection',
		en: 'has neither a date nor other metadata',
		sv: 'varken datum eller andra metadata',
	},
	'p-intro-enroll': {
		at: 'data-collection',
		en: 'The legal term in Swedish is “personuppgifter”',
		sv: 'Den juridiska termen är ”personuppgifter”',
	},
	'p-intro-two-categories': {
		at: 'where-the-data-comes-from',
		en: 'The Swedish document has no such links',
		sv: 'I det svenska är de vanlig text',
	},
	'p-req-tied': { at: 'required-data', en: '“of great importance”', sv: '”av stor vikt”' },
	'p-req-personal-support-account': { at: 'required-data', en: 'stöddata', sv: 'stöddata' },
	'p-req-access-roles': {
		at: 'required-data',
		en: 'links to the article on role-based access control',
		sv: 'artikeln om rollbaserad åtkomstkontroll',
	},
	'p-req-app-inventory-condition': {
		at: 'required-data',
		en: 'the data is marked as a corporate-owned device',
		sv: 'har markerats som en företagsägd enhet',
	},
	'p-req-tenant-where': {
		at: 'required-data',
		en: 'Neither says who can see it',
		sv: 'I inget av dem står vem som har åtkomst',
	},
	'p-req-mam-column': {
		at: 'what-the-mam-column-means',
		en: 'The Swedish document has no such column',
		sv: 'Kolumnen saknas i det svenska dokumentet',
	},
	'p-opt-not-essential': {
		at: 'optional-data',
		en: '(“not strictly necessary”), which is weaker',
		sv: '”inte strikt nödvändiga”, vilket är svagare',
	},
	'p-opt-reasons': { at: 'optional-data', en: '“compelling”', sv: 'skälen att dela övertygande (”compelling”)' },
	'p-opt-users-choice': {
		at: 'optional-data',
		en: 'Neither says how a single user can opt out',
		sv: 'Inget av dem anger hur en enskild användare väljer bort',
	},
	'p-opt-pseudonymised': { at: 'optional-data', en: 'has become part of', sv: 'har produktnamnet' },
	'p-opt-iso': { at: 'optional-data', en: 'the older ISO/IEC 19944:2017', sv: 'den äldre ISO/IEC 19944:2017' },
	'p-never-not-collected': {
		at: 'what-is-never-collected',
		en: 'capitalizes “End User Data”',
		sv: 'versaler i ”End User Data”',
	},
	'p-never-list': { at: 'what-is-never-collected', en: 'a list of seven bullets', sv: 'en lista med sju punkter' },
	'p-link-enroll': {
		at: 'read-more-at-microsoft',
		en: 'breaks off after “and”',
		sv: 'slutar meningen om att komma igång med registreringen tvärt',
	},
	...Object.fromEntries(
		['p-link-data-types', 'p-link-store-process', 'p-link-share'].map((key) => [
			key,
			{
				at: 'read-more-at-microsoft',
				en: 'The Swedish document has no links',
				sv: 'om att lagra och behandla data och om att dela dem. I det svenska är de vanlig text',
			},
		]),
	),
};
