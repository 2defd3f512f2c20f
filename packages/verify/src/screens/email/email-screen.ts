import {html, nothing, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {isEmailAddress} from '@passbase-verify/protocol';
import {warningIcon} from '../../parts/icons.js';
import {Screen} from '../../parts/screen.js';
import {emailScreenStyles} from './email-screen.styles.js';

/** One line to type: the User's e-mail address. What is wrong with it is said when they want to go on, and stays until it is right. */
export class PassbaseEmailScreen extends Screen {
  static override styles = [Screen.styles, emailScreenStyles];

  /** True once they wanted to go on with what is none. */
  @state() private tried = false;
  /** True while what is typed is none. */
  @state() private wrong = false;
  @query('input') private input!: HTMLInputElement;

  #look(): void {
    this.wrong = !isEmailAddress(this.input.value.trim());
  }

  #onInput(): void {
    // Nobody is told of a mistake while they are still typing it.
    if (this.tried) this.#look();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.tried = true;
    this.#look();
    if (this.wrong) this.input.focus();
    else this.wish({type: 'emailRequest', email: this.input.value.trim()});
  }

  #onWithout(): void {
    this.wish({type: 'withoutEmailRequest'});
  }

  override render(): TemplateResult {
    const {words, state: journey, wrong} = this;
    const {email} = journey;
    return html`
      <form class="content" id="form" novalidate @submit=${this.#onSubmit}>
        <div class="lead">
          <h2 tabindex="-1">${words.text('email.heading')}</h2>
          <p class="muted">${words.text('email.detail', {audience: journey.audience ?? ''})}</p>
        </div>
        <div class="field">
          <label for="email">${words.text('email')}</label>
          <input
            id="email"
            type="email"
            name="email"
            dir="ltr"
            autocomplete="email"
            inputmode="email"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="next"
            ?required=${email?.optional !== true}
            .value=${email?.address ?? ''}
            aria-invalid=${wrong ? 'true' : 'false'}
            aria-describedby="problem"
            @input=${this.#onInput}
          />
          <p class="small wrong" id="problem" role="alert">
            ${wrong ? html`${warningIcon}<span>${words.text('email.invalid')}</span>` : nothing}
          </p>
        </div>
      </form>
      <div class="actions">
        <button class="primary" type="submit" form="form">${words.text('action.continue')}</button>
        ${
          email?.optional
            ? html`<button class="secondary" @click=${this.#onWithout}>
                ${words.text('email.without')}
              </button>`
            : nothing
        }
      </div>
    `;
  }
}
