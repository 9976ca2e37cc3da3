/**
 * Alerts: who meets a piece that she can't have now leaves her address, and is told once, by a letter, when it can be had
 * again. An alert lives seven days; it is gone once its letter is written.
 */
export { messages } from './messages.ts'
export { AlertForm } from './pages/alert-form.tsx'
