/** The address of the folder with the search index, from the origin, with a slash at its end. */
declare const __SEARCH_FOLDER__: string;

/** Where mistakes are reported; empty when that is not known. */
declare const __ISSUES_URL__: string;

/** The address of the search box's code, from the origin. */
declare const __SEARCH_CODE__: string;

/** The address of the code that offers citations, from the origin. */
declare const __CITATION_CODE__: string;

declare module 'virtual:content-records' {
	/** What is recorded of the policy beside its pages; made by `src/build/content-integration.ts`. */
	const records: import('../check/content-records.ts').ContentRecords;
	export default records;
}
