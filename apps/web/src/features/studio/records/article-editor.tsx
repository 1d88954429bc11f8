import '@mantine/tiptap/styles.css';
import { RichTextEditor } from '@mantine/tiptap';
import type { Language } from '@odeum/contract/common';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './article-editor.module.css';

interface ArticleEditorProps {
  label: string;
  lang: Language;
  html: string;
  onChange: (html: string) => void;
}

/** Only what the service keeps: headings, lists, quotations, links, strong and emphasised text. */
const EXTENSIONS = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    underline: false,
    link: { openOnClick: false, protocols: ['mailto'], HTMLAttributes: { rel: 'noopener', target: null } },
  }),
];

export function ArticleEditor({ label, lang, html, onChange }: ArticleEditorProps) {
  const { t } = useTranslation('studio');
  const id = useId();
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: html,
    editorProps: {
      attributes: { 'aria-labelledby': id, role: 'textbox', 'aria-multiline': 'true', lang },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? '' : changed.getHTML()),
  });
  return (
    <div className={styles.editor}>
      <strong id={id}>{label}</strong>
      <RichTextEditor
        editor={editor}
        classNames={{ toolbar: styles.toolbar, control: styles.control, content: styles.content }}
        labels={{
          boldControlLabel: t('editor_bold'),
          italicControlLabel: t('editor_italic'),
          h2ControlLabel: t('editor_h2'),
          h3ControlLabel: t('editor_h3'),
          bulletListControlLabel: t('editor_bullets'),
          orderedListControlLabel: t('editor_numbers'),
          blockquoteControlLabel: t('editor_quote'),
          linkControlLabel: t('editor_link'),
          unlinkControlLabel: t('editor_unlink'),
          linkEditorInputLabel: t('editor_link'),
          linkEditorInputPlaceholder: 'https://',
          linkEditorExternalLink: t('editor_link_window'),
          linkEditorInternalLink: t('editor_link_here'),
          linkEditorSave: t('save'),
        }}
      >
        <RichTextEditor.Toolbar>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.H2 />
            <RichTextEditor.H3 />
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
            <RichTextEditor.Link />
            <RichTextEditor.Unlink />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content />
      </RichTextEditor>
    </div>
  );
}
