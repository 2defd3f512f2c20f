import {expect} from 'chai';
import {mountScreen} from '../../testing/mount-screen.js';
import {SNAPSHOTS} from '../../testing/snapshots.js';

const TAG = 'passbase-choose-file-screen';
const FILE = new File(['%PDF-'], 'letter.pdf', {type: 'application/pdf'});

const transferOf = (file: File): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
};

describe('<passbase-choose-file-screen>', () => {
  it('takes a file that was chosen, the same one twice as well', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['choose-file']);
    const input = find<HTMLInputElement>('input[type=file]');
    for (let time = 0; time < 2; time++) {
      input.files = transferOf(FILE).files;
      input.dispatchEvent(new Event('change'));
      expect(input.value).to.equal('');
    }
    expect(wishes).to.deep.equal([
      {type: 'fileRequest', file: FILE},
      {type: 'fileRequest', file: FILE},
    ]);
    expect(input.accept).not.to.contain('heic');
    screen.remove();
  });

  it('opens the dialog of the system from its button', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS['choose-file']);
    let opened = 0;
    find('input').addEventListener('click', (event) => {
      event.preventDefault();
      opened++;
    });
    find('button.primary').click();
    expect(opened).to.equal(1);
    screen.remove();
  });

  it('takes a file that is dropped, and shows where', async () => {
    const {screen, wishes, find} = await mountScreen(TAG, SNAPSHOTS['choose-file']);
    const dataTransfer = transferOf(FILE);
    const over = new DragEvent('dragover', {dataTransfer, cancelable: true});
    screen.dispatchEvent(over);
    await screen.updateComplete;
    expect(over.defaultPrevented).to.equal(true);
    expect(find('.drop').className).to.contain('over');
    screen.dispatchEvent(new DragEvent('drop', {dataTransfer, cancelable: true}));
    await screen.updateComplete;
    expect(find('.drop').className).not.to.contain('over');
    expect(wishes.map(({type}) => type)).to.deep.equal(['fileRequest']);
    screen.remove();
  });

  it('lets text be dragged as it is', async () => {
    const {screen} = await mountScreen(TAG, SNAPSHOTS['choose-file']);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    const over = new DragEvent('dragover', {dataTransfer, cancelable: true});
    screen.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(false);
    screen.remove();
  });

  it('takes a file that is pasted, and only while it is there', async () => {
    const {screen, wishes} = await mountScreen(TAG, SNAPSHOTS['choose-file']);
    const paste = () =>
      document.dispatchEvent(new ClipboardEvent('paste', {clipboardData: transferOf(FILE)}));
    paste();
    expect(wishes).to.have.length(1);
    screen.remove();
    paste();
    expect(wishes).to.have.length(1);
  });

  it('says why a file was not taken, and which side is wanted', async () => {
    const {screen, find} = await mountScreen(TAG, SNAPSHOTS['choose-file-refused']);
    expect(find('[role=alert]').textContent).to.contain('locked with a password');
    screen.state = SNAPSHOTS['choose-file-back'];
    await screen.updateComplete;
    expect(find('h2').textContent).to.contain('Now the back');
    screen.remove();
  });
});
