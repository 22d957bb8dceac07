declare module 'virtual:content' {
	/** What the site is made of besides the text of its pages; made by `content-integration.ts`. */
	const content: import('../site/site-content.ts').SiteContent;
	export default content;
}

declare module 'virtual:search' {
	/** Where the search lies; made by `search-integration.ts`. */
	const search: {
		/** The address of the folder with the search index, from the origin, with a slash at its end. */
		folder: string;
		/** The address of the search box's code, from the origin. */
		code: string;
	};
	export default search;
}

declare module 'virtual:citation' {
	/** The address of the code that offers citations, from the origin; made by `citation-integration.ts`. */
	const code: string;
	export default code;
}

declare module 'virtual:site' {
	/** What the environment says of the site; made by `site-integration.ts`. */
	const site: {
		/** Where mistakes are reported; empty when that is not known. */
		issues: string;
	};
	export default site;
}
