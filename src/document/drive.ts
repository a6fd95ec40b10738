import { Trouble } from '../core/trouble';

/**
 * The Drive advanced service: under `drive.file` DriveApp and DocumentApp refuse (platform 2.5-2.7).
 * @throws Trouble `driveMissing` where the script's project lacks it
 */
export function drive() {
  if (typeof Drive === 'undefined') throw new Trouble('driveMissing');
  return Drive;
}
