import type { Language } from '@odeum/contract/common';
import { messages, type MailMessages } from '@odeum/locales/mail';
import i18next, { type TFunction } from 'i18next';

/** What a mail is made of: the same words as text and as HTML. */
export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

export type Block =
  | { kind: 'text'; text: string }
  /** Somebody's own words: web addresses in them can be followed. */
  | { kind: 'words'; text: string }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'note'; text: string }
  /** `cid`: of a picture that travels in the mail itself (RFC 2392). */
  | { kind: 'picture'; cid: string; alt: string; title: string; text: string };

export interface Letter {
  lang: Language;
  subject: string;
  heading: string;
  blocks: Block[];
  /** Who writes, and why one gets this. */
  footer: string;
}

export type MailT = TFunction<'mail', undefined>;

const words = i18next.createInstance();
void words.init({
  resources: Object.fromEntries(Object.entries(messages).map(([lang, mail]) => [lang, { mail }])),
  ns: ['mail'],
  defaultNS: 'mail',
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The words of mails in one language. */
export function wordsOf(
  lang: Language,
): (key: keyof MailMessages & string, values?: Record<string, unknown>) => string {
  const t = words.getFixedT(lang, 'mail');
  return (key, values) => t(key, values ?? {});
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const INK = '#14201d';
const SECOND = '#45524d';
const GREEN = '#0b5d54';
const FONT = "font-family:'Sofia Sans',Arial,Helvetica,sans-serif";

/** A web address in a running text, without the signs that end the sentence around it. */
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]/g;

function drawWords(text: string): string {
  let drawn = '';
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const url = escapeHtml(address);
    drawn += `${escapeHtml(text.slice(at, index))}<a href="${url}" style="color:${GREEN}">${url}</a>`;
    at = index + address.length;
  }
  return (drawn + escapeHtml(text.slice(at))).replaceAll('\n', '<br>');
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p style="margin:0 0 16px">${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'words':
      return `<p style="margin:0 0 16px">${drawWords(block.text)}</p>`;
    case 'note':
      return `<p style="margin:0 0 16px;color:${SECOND};font-size:14px">${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'button':
      return (
        `<p style="margin:24px 0"><a href="${escapeHtml(block.url)}" style="display:inline-block;background:${GREEN};` +
        `color:#ffffff;padding:12px 20px;border-radius:3px;text-decoration:none;font-weight:bold">${escapeHtml(block.label)}</a></p>`
      );
    case 'picture':
      return (
        `<p style="margin:0 0 20px"><img src="cid:${escapeHtml(block.cid)}" alt="${escapeHtml(block.alt)}" width="200" height="200" ` +
        `style="display:block;background:#ffffff"><b>${escapeHtml(block.title)}</b><br>` +
        `<span style="color:${SECOND};font-size:14px">${escapeHtml(block.text)}</span></p>`
      );
    case 'facts':
      return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border-top:3px solid ${INK};width:100%">${block.facts
        .map(
          ({ label, value }) =>
            `<tr><td style="padding:10px 16px 10px 0;color:${SECOND};vertical-align:top;border-bottom:1px solid #c8cfc9;white-space:nowrap">${escapeHtml(label)}</td>` +
            `<td style="padding:10px 0;vertical-align:top;border-bottom:1px solid #c8cfc9"><b>${escapeHtml(value).replaceAll('\n', '<br>')}</b></td></tr>`,
        )
        .join('')}</table>`;
  }
}

function tellBlock(block: Block): string {
  switch (block.kind) {
    case 'button':
      return `${block.label}:\n${block.url}`;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value.replaceAll('\n', ', ')}`).join('\n');
    case 'picture':
      return `${block.title}\n${block.text}`;
    default:
      return block.text;
  }
}

/** One column, nothing fetched from anywhere: it reads the same in every mail program. */
export function writeLetter(letter: Letter): WrittenMail {
  const html =
    `<!doctype html><html lang="${letter.lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(letter.subject)}</title></head>` +
    `<body style="margin:0;background:#f4f5f2;${FONT};font-size:16px;line-height:1.5;color:${INK}">` +
    `<div style="max-width:600px;margin:0 auto;padding:24px 16px"><div style="background:#ffffff;padding:28px 24px;border-top:6px solid #07403a">` +
    `<h1 style="margin:0 0 20px;font-size:26px;line-height:1.2">${escapeHtml(letter.heading)}</h1>` +
    `${letter.blocks.map(drawBlock).join('')}</div>` +
    `<p style="margin:16px 8px;color:${SECOND};font-size:14px">${escapeHtml(letter.footer).replaceAll('\n', '<br>')}</p>` +
    `</div></body></html>`;
  const text = [letter.heading, ...letter.blocks.map(tellBlock), `--\n${letter.footer}`].join('\n\n');
  return { subject: letter.subject, text: `${text}\n`, html };
}
