import { describe, expect, it } from 'vitest';
import { firstMatch, isNear, readRules, type Rules } from '#src/search/engine/phrase-rules.ts';

const RULES: Rules = {
	groups: { FACE: 'face | cheek', SWELL: 'swel* | swol* | blown up' },
	meanings: [
		{ id: 'airway', rules: ['cant | no fit + breath*'] },
		{ id: 'swelling', rules: ['FACE + SWELL + sudden*'] },
		{ id: 'pus', rules: ['pus', 'blister* + FACE', 'not | wont + awake'] },
	],
	ignored: ['blood | heat + blister*'],
	elsewhere: {
		others: 'dog',
		longAgo: 'last year | years ago',
		people: 'son',
		othersVisit: 'can i still come',
		visit: 'should i cancel',
		heard: 'read that',
		maybe: 'can it | risk of',
	},
};
const rules = readRules(RULES);
const found = (typed: string, real: readonly string[] = []) => firstMatch(rules, typed, (word) => real.includes(word));

describe('a sign', () => {
	it.each([
		['I cant breathe', 'airway'],
		['she no fit breathe well', 'airway'],
		['my cheek is suddenly blown up', 'swelling'],
		['suddenly my whole face swelled', 'swelling'],
		['blisters on my face', 'pus'],
		['blistres on my face', 'pus'],
		['bilsters on my face', 'pus'],
		['i cant braethe', 'airway'],
		['not just red, there is pus', 'pus'],
		['I read that it may be, and my chin is full of pus', 'pus'],
		['can someone help, pus', 'pus'],
		['she is not awake', 'pus'],
		['i have pus since my session, should i cancel the next one', 'pus'],
		['my cheek’s blistered', 'pus'],
	])('is found in "%s"', (typed, sign) => {
		expect(found(typed)).toBe(sign);
	});

	it('is found at the end of a long message', () => {
		expect(found(`${'we went for a walk and it was fine. '.repeat(20)} Now there is pus.`)).toBe('pus');
	});

	it.each([
		['no pus', 'denied'],
		['no fever and no pus', 'denied in a list'],
		['neither blisters nor pus on my face', 'denied both ways'],
		['without any pus', 'denied'],
		['pus is not there', 'denied after it'],
		['my dog has pus in his ear', 'an animal’s'],
		['I had pus last year', 'long ago'],
		['my son has pus, can i still come', 'another’s'],
		['risk of pus', 'only asked about'],
		['can acid make pus', 'a question in general'],
		['I read that she got pus', 'in a story'],
		['is there pus', 'a question in general'],
		['i have pus, should i cancel', 'before a visit'],
		['she is awake', 'only half of a rule'],
		['blood blister on face', 'another thing'],
		['my face is fine and then we went to the shops for bread and milk and saw a friend whose house was swollen with guests suddenly', 'far apart'],
		['', 'nothing'],
	])('is not in "%s": %s', (typed) => {
		expect(found(typed)).toBeUndefined();
	});

	it('that was long ago and is there now counts', () => {
		expect(found('I had pus last year and now again pus')).toBe('pus');
	});

	it('of rules without an elsewhere counts in a question too', () => {
		const everywhere = readRules({ groups: {}, meanings: [{ id: 'crisis', rules: ['kill + myself'] }], ignored: [] });
		expect(firstMatch(everywhere, 'would anyone care if I kill myself', () => true)).toBe('crisis');
	});

	it('is not made of a real word', () => {
		expect(found('blusters on my face')).toBe('pus');
		expect(found('blusters on my face', ['blusters'])).toBeUndefined();
	});

	it('of a group that is not there is refused', () => {
		expect(() => readRules({ ...RULES, meanings: [{ id: 'x', rules: ['NOBODY + pus'] }] })).toThrow('no group is called NOBODY');
	});
});

describe('a misspelt word', () => {
	it.each([
		['blistres', 'blisters', 'a letter of a word of six'],
		['feevr', 'fever', 'two letters that changed places'],
		['tounge', 'tongue', 'two letters, with the same sound'],
		['tempreture', 'temperature', 'two letters of a long word'],
	])('is "%s" for "%s": %s', (word, other) => {
		expect(isNear(word, other)).toBe(true);
	});

	it.each([
		['favor', 'fever', 'a letter of a short word'],
		['ladder', 'bladder', 'another first letter'],
		['tinker', 'tongue', 'two letters, with another sound'],
	])('is not "%s" for "%s": %s', (word, other) => {
		expect(isNear(word, other)).toBe(false);
	});
});
