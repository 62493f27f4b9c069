/** All recognizers, in the order they are asked. */
import type { Recognizer } from '../recognizer';
import { address } from './address';
import { bin } from './bin';
import { birthCertificate } from './birth-certificate';
import { birthDate } from './birth-date';
import { cadastralNumber } from './cadastral-number';
import { driverLicence } from './driver-licence';
import { edsKey } from './eds-key';
import { email } from './email';
import { geoLocation } from './geo-location';
import { health } from './health';
import { iban } from './iban';
import { idCard } from './id-card';
import { iin } from './iin';
import { militaryId } from './military-id';
import { mrz } from './mrz';
import { officialMark } from './official-mark';
import { oneTimeCode } from './one-time-code';
import { passport } from './passport';
import { password } from './password';
import { paymentCard } from './payment-card';
import { personalFinance } from './personal-finance';
import { phone } from './phone';
import { residencePermit } from './residence-permit';
import { secretKey } from './secret-key';
import { specialCategory } from './special-category';
import { vehiclePlate } from './vehicle-plate';
import { vin } from './vin';

/** Of numbers that stand for a person or a thing; all that is believed of most disguises. */
export const numberRecognizers: readonly Recognizer[] = [
  iin,
  bin,
  iban,
  paymentCard,
  phone,
  email,
  idCard,
  passport,
  birthCertificate,
  residencePermit,
  militaryId,
  mrz,
  vehiclePlate,
  driverLicence,
  vin,
];

export const recognizers: readonly Recognizer[] = [
  ...numberRecognizers,
  cadastralNumber,
  address,
  birthDate,
  health,
  personalFinance,
  specialCategory,
  password,
  oneTimeCode,
  secretKey,
  edsKey,
  officialMark,
  geoLocation,
];
