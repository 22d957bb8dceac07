/** A word that is not used for a thing, and the one that is. */
export interface AvoidedTerm {
	/** Matches what is not used, in any form. */
	unused: RegExp;
	/** The glossary's word. */
	used: string;
}

/**
 * The words of the prose. Labels and quotations keep the words of Microsoft's documents, and so do the names of its
 * products. A language may have none.
 */
export const terms: Partial<Record<string, AvoidedTerm[]>> = {
	en: [
		{ unused: /(?<!-)\badmins?\b(?! (?:center|console)|-)/gi, used: 'administrator' },
		{ unused: /\bdata collection polic(?:y|ies)\b/gi, used: 'documentation' },
		{ unused: /\be-mails?\b/gi, used: 'email' },
		{ unused: /\bexhaustive\b/gi, used: 'complete' },
		{ unused: /\bfull stops?\b/gi, used: 'period' },
		{ unused: /\bmobile app management\b/gi, used: 'mobile application management' },
		{ unused: /\bpersonal information\b/gi, used: 'personal data' },
		{ unused: /\b(?:round )?brackets?\b/gi, used: 'parenthesis' },
	],
	sv: [
		{ unused: /(?<!\p{L})bearbeta(?:r|s|de|des|t|ts)?(?!\p{L})/giu, used: 'behandla' },
		{ unused: /(?<!\p{L})(?:enbart|uteslutande)(?!\p{L})/giu, used: 'bara' },
		{ unused: /(?<!\p{L})(?:mejl|mail|email|e-mail)(?:et|en)?(?!\p{L})/giu, used: 'e-post' },
		{ unused: /(?<!\p{L})hantering(?:en)? av mobil(?:a )?appar(?!\p{L})/giu, used: 'hantering av mobilprogram' },
		{ unused: /(?<!\p{L})(?:hyresgäst|tenant)\p{L}*/giu, used: 'klientorganisation' },
		{ unused: /(?<!\p{L})personlig(?:a data|a uppgifter| information)(?!\p{L})/giu, used: 'personuppgifter' },
		{ unused: /(?<!\p{L})personlig(?:a enheter|a enheterna| enhet)(?!\p{L})/giu, used: 'egna enheter' },
		{ unused: /(?<!\p{L})policyn?s?(?!\p{L})/giu, used: 'texten' },
		{ unused: /(?<!\p{L})spårningslogg\p{L}*/giu, used: 'granskningslogg' },
		{ unused: /(?<!\p{L})stöddata(?!\p{L})/giu, used: 'supportdata' },
	],
};
