/** All recognizers, in the order they are asked. */
import type { Recognizer } from '../recognizer';
import { bin } from './bin';
import { edsKey } from './eds-key';
import { email } from './email';
import { iban } from './iban';
import { iin } from './iin';
import { password } from './password';
import { paymentCard } from './payment-card';
import { phone } from './phone';

export const recognizers: readonly Recognizer[] = [iin, bin, iban, paymentCard, phone, email, password, edsKey];
