declare module 'virtual:content' {
	/** What the site is made of besides the text of its pages; made by `content-integration.ts`. */
	const content: import('../site/site-content.ts').SiteContent;
	export default content;
}

declare module 'virtual:search' {
	/** Where the search is; provided by `search-integration.ts`. */
	const search: {
		/** The site's base path, with a trailing slash. */
		base: string;
		/** The address of the folder with the records of the search, from the origin, with a trailing slash. */
		folder: string;
		/** The address of the search box's code in each language, from the origin. */
		code: Partial<Record<string, string>>;
		/** The words of each language that the field may show before the search is loaded. */
		words: Partial<Record<string, import('./search-modules.ts').FieldWords>>;
	};
	export default search;
}

declare module 'virtual:result-words' {
	/** The words that come with the search: of the language of the page, or in development of each; provided by `search-modules.ts`. */
	const words: Partial<Record<string, import('./search-modules.ts').ResultWords>>;
	export default words;
}

declare module 'virtual:has-records' {
	/** Whether there are records to answer from, or only what Pagefind finds; provided by `search-modules.ts`. */
	const hasRecords: boolean;
	export default hasRecords;
}

declare module 'virtual:panel' {
	/** The address of the code that shows statements over the policy, from the origin; provided by `panel-integration.ts`. */
	const code: string;
	export default code;
}

declare module 'virtual:site' {
	/** What the environment says about the site; provided by `site-integration.ts`. */
	const site: {
		/** Where to report mistakes; empty if that is not known. */
		issues: string;
	};
	export default site;
}
