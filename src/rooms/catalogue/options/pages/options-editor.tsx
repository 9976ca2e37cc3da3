import type { ComponentChildren } from 'preact'
import { useText } from '#ui/text'
import { limits } from '../../limits.ts'
import { messages } from '../../messages.ts'

/** Around the text in which options are written: what the script needs to show them as labels to add, move, take away. */
export function OptionsEditor({ children }: { children: ComponentChildren }) {
  const t = useText(messages).offer
  return (
    <div data-options data-most={limits.choices}>
      {children}
      <datalist id="catalogue-option-names">
        {t.options.suggestions.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <template data-editor>
        <div class="catalogue-options">
          <div data-option-list class="catalogue-option-list" />
          <button type="button" class="button quiet" data-add-option>
            {t.editor.add}
          </button>
          <details data-as-text>
            <summary>{t.editor.asText}</summary>
          </details>
        </div>
      </template>
      <template data-option>
        <OptionTemplate />
      </template>
      <template data-value>
        <ValueTemplate />
      </template>
    </div>
  )
}

function OptionTemplate() {
  const t = useText(messages).offer.editor
  return (
    <fieldset class="catalogue-option">
      <div class="field catalogue-option-name">
        <input
          type="text"
          data-name
          list="catalogue-option-names"
          maxLength={limits.word}
          aria-label={t.name}
          placeholder={t.namePlaceholder}
          autoComplete="off"
        />
        <button type="button" class="button quiet" data-remove-option aria-label={t.removeThisOption}>
          {t.removeOption}
        </button>
      </div>
      <div class="field check">
        <label>
          <input type="checkbox" data-batch />
          <span>{t.batch}</span>
        </label>
      </div>
      <ul data-values class="catalogue-values" />
      <div class="field catalogue-option-name">
        <input
          type="text"
          data-new
          maxLength={1000}
          aria-label={t.values}
          placeholder={t.newValue}
          autoComplete="off"
          enterkeyhint="enter"
        />
        <button type="button" class="button quiet" data-add-value>
          {t.addValue}
        </button>
      </div>
    </fieldset>
  )
}

function ValueTemplate() {
  const t = useText(messages).offer.editor
  return (
    <li class="catalogue-value">
      <button type="button" data-earlier aria-label={t.earlier}>
        ‹
      </button>
      <input type="text" data-word aria-label={t.value} maxLength={limits.word} autoComplete="off" />
      <button type="button" data-later aria-label={t.later}>
        ›
      </button>
      <button type="button" data-remove aria-label={t.removeValue}>
        ×
      </button>
    </li>
  )
}
