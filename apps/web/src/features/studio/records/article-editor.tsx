import { RichTextEditor } from '@mantine/tiptap';
import type { Language } from '@odeum/contract/common';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';

interface ArticleEditorProps {
  label: string;
  lang: Language;
  html: string;
  onChange: (html: string) => void;
}

/** Only what the service keeps: headings, lists, quotations, links, strong and emphasised text. */
export function ArticleEditor({ label, lang, html, onChange }: ArticleEditorProps) {
  const { t } = useTranslation('studio');
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        strike: false,
        horizontalRule: false,
        underline: false,
      }),
    ],
    content: html,
    immediatelyRender: true,
    editorProps: { attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true', lang } },
    onUpdate: ({ editor: changed }) => onChange(changed.getHTML()),
  });
  return (
    <div className={styles.group}>
      <strong>{label}</strong>
      <RichTextEditor
        editor={editor}
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
