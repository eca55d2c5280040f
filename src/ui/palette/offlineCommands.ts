import { canKeepOffline, forgetOffline, isKeptOffline, keepOffline } from '../offline/keepOffline';
import { offline } from '../strings/offline';
import type { CommandSource } from './commandList';

/** Keeping the app itself, where it is hosted. */
export const offlineCommands: CommandSource = ({ session }) => {
  if (!canKeepOffline()) return [];
  if (isKeptOffline()) {
    const run = async (): Promise<void> => {
      await forgetOffline();
      session.report(offline.forgotten);
    };
    return [{ id: 'forget app', section: 'file', name: offline.forget, words: 'offline uninstall remove', run }];
  }
  const run = async (): Promise<void> => {
    session.report((await keepOffline()) ? offline.kept : offline.refused);
  };
  return [{ id: 'keep app', section: 'file', name: offline.keep, words: 'offline install network', run }];
};
