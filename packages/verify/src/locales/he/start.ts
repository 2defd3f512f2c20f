/** Hebrew: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'אימות הזהות שלך',
  'start.intro': 'זה לוקח כשתי דקות. כדאי להכין מסמך מזהה.',
  'start.intro.selfie': 'זה לוקח כדקה. צריך מצלמה.',
  'start.step.selfie': 'מצלמים סרטון סלפי קצר',
  'start.step.document': 'מצלמים את המסמך',
  'start.step.evidence': 'מצלמים את המסמך או משתמשים בארנק הדיגיטלי',
  'start.step.share': 'בוחרים מה לשתף',
  'start.button': 'התחלת האימות',
  'start.again': 'התחלה מחדש',
  'start.privacy': 'הבדיקה נעשית במכשיר שלך. שום דבר לא נשלח לפני אישור שלך.',
  'start.loading': 'בטעינה…',
  'start.done': 'האימות הושלם',
  'start.done.detail': 'אפשר לסגור את הדף או להמשיך.',
  // The menu of languages, for screen readers.
  'start.language': 'שפה',
  'start.cancelled': 'יצאת לפני הסוף. שום דבר לא נשלח.',
  'start.cancelled.sent': 'יצאת לפני הסוף.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'הדף הזה לא הוגדר כראוי. נא להודיע לבעליו.',
  'start.error.load': 'הטעינה לא הצליחה. יש לבדוק את החיבור ולנסות שוב.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'ההסכמות שלך בטעינה…',
  'consents.retry': 'ניסיון נוסף',
  // Name of the window for screen readers.
  'dialog.label': 'אימות זהות',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
