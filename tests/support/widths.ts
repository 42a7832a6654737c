import type { Page } from 'playwright-core';

export const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The narrowest width of each layout of a page: that of the smallest screen, and each from which its styles name another layout. */
export const layoutWidths = (page: Page): Promise<number[]> =>
	page.evaluate(() => {
		const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
		const conditions = (rules: CSSRuleList): string[] =>
			[...rules].flatMap((rule) => [
				...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
				...(rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule ? conditions(rule.cssRules) : []),
			]);
		const named = [...document.styleSheets]
			.flatMap((sheet) => conditions(sheet.cssRules))
			.flatMap((condition) => [...condition.matchAll(/width\s*[:<>=]+\s*([\d.]+)(rem|px)/g)])
			.map(([, size, unit]) => Math.ceil(Number(size) * (unit === 'rem' ? rem : 1)));
		return [...new Set([320, ...named])].filter((width) => width >= 320 && width <= 1440).toSorted((a, b) => a - b);
	});
