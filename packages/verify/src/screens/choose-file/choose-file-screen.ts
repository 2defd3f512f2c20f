import {html, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {resourceTypeRow} from '@passbase-verify/protocol';
import {resourceLabel, withinSentence} from '../../parts/format.js';
import {uploadIcon} from '../../parts/icons.js';
import {uploadDrawing} from '../../parts/illustrations.js';
import {problemNote, problemNoteStyles} from '../../parts/problem-note.js';
import {Screen} from '../../parts/screen.js';
import {chooseFileScreenStyles} from './choose-file-screen.styles.js';

/**
 * What the system's dialog offers first. HEIC is left out on purpose: phones that take photos so hand over a JPEG where a page
 * does not ask for HEIC.
 */
const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf';

/** A file in the place of a photo: chosen, dropped anywhere on the screen, or pasted. */
export class PassbaseChooseFileScreen extends Screen {
  static override styles = [Screen.styles, problemNoteStyles, chooseFileScreenStyles];

  /** True while something is dragged over the screen. */
  @state() private dragging = false;
  @query('input') private input!: HTMLInputElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('dragleave', this.#onDragLeave);
    this.addEventListener('drop', this.#onDrop);
    // Nobody knows where focus is when something is pasted.
    document.addEventListener('paste', this.#onPaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#onPaste);
  }

  #send(file: File | null | undefined): void {
    if (file) this.wish({type: 'fileRequest', file});
  }

  #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser opens the file in the place of the page.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.dragging = true;
  };

  #onDragLeave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) {
      this.dragging = false;
    }
  };

  #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = false;
    this.#send(event.dataTransfer?.files[0]);
  };

  #onPaste = (event: ClipboardEvent): void => {
    const file = event.clipboardData?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#send(file);
  };

  #onChoose(): void {
    this.input.click();
  }

  #onChange(): void {
    const file = this.input.files?.[0];
    // The same file again is a change again.
    this.input.value = '';
    this.#send(file);
  }

  override render(): TemplateResult {
    const {words} = this;
    return html`
      <div class="content">
        <div class="lead">
          <h2 tabindex="-1">${this.#heading()}</h2>
          <p class="muted">${words.text('choose-file.detail')}</p>
        </div>
        ${problemNote(this.state.file?.error, words)}
        <div class=${this.dragging ? 'drop over' : 'drop'}>
          ${uploadDrawing}
          <p>${words.text(this.dragging ? 'choose-file.let-go' : 'choose-file.drop')}</p>
          <p class="small muted" id="formats">${words.text('choose-file.formats')}</p>
        </div>
        <input
          type="file"
          accept=${ACCEPTED}
          hidden
          aria-label=${words.text('choose-file.button')}
          @change=${this.#onChange}
        />
      </div>
      <div class="actions">
        <button class="primary" aria-describedby="formats" @click=${this.#onChoose}>
          ${uploadIcon} ${words.text('choose-file.button')}
        </button>
      </div>
    `;
  }

  /** Which side, where there are two. */
  #heading(): string {
    const {words, state} = this;
    const {document = 'PROOF_OF_ADDRESS', file} = state;
    const what = withinSentence(resourceLabel(document, words), words);
    const row = resourceTypeRow(document);
    if (row?.step === 'upload' || row?.pages !== 2) {
      return words.text('choose-file.heading', {what});
    }
    return words.text(`choose-file.heading.${file?.side ?? 'front'}`, {what});
  }
}
