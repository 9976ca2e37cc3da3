import { useText } from '#ui/text'
import { messages } from '../../messages.ts'

/** Where the script lets her cut a photo, and say what of it is important. */
export function PhotoDialogs() {
  const t = useText(messages).form.photos
  return (
    <>
      <dialog class="photo-dialog" data-crop-dialog aria-labelledby="photo-crop-title">
        <h2 id="photo-crop-title">{t.crop}</h2>
        <div class="photo-stage" data-stage>
          <canvas />
          <button type="button" class="photo-frame" data-frame aria-label={t.crop}>
            {['nw', 'ne', 'sw', 'se'].map((corner) => (
              <span class={`photo-corner ${corner}`} data-corner={corner} />
            ))}
          </button>
        </div>
        <p class="hint" role="status" data-words-of-frame />
        <fieldset class="photo-ratios">
          <legend>{t.ratio}</legend>
          {(['whole', 'free', 'portrait', 'square'] as const).map((name) => (
            <button type="button" class="button quiet" data-ratio={name}>
              {t.crops[name]}
            </button>
          ))}
        </fieldset>
        <DialogButtons />
      </dialog>
      <dialog class="photo-dialog" data-focus-dialog aria-labelledby="photo-focus-title">
        <h2 id="photo-focus-title">{t.focus}</h2>
        <p class="hint">{t.focusHint}</p>
        <div class="photo-stage" data-stage>
          <img alt="" />
          <button type="button" class="photo-point" data-point aria-label={t.focus} />
        </div>
        <p class="hint" role="status" data-words-of-point />
        <DialogButtons />
      </dialog>
    </>
  )
}

function DialogButtons() {
  const t = useText(messages).form.photos
  return (
    <div class="form-actions">
      <button type="button" class="button main" data-done>
        {t.done}
      </button>
      <button type="button" class="button quiet" data-cancel>
        {t.cancel}
      </button>
    </div>
  )
}
