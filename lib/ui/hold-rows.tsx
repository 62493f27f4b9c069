/** The list in a hold: what was found, masked, and how many people it concerns. */
import { type HoldFile, type HoldItem, type HoldView, rowsOf } from './hold-view';
import { FileIcon, LevelIcon, PersonIcon } from './icons';
import { keyOf, plural, text } from './texts';

export function Rows({ view }: { view: HoldView }) {
  const { items, files, more } = rowsOf(view);
  if (items.length + files.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.type}>
          <Item item={item} />
        </li>
      ))}
      {files.map((file) => (
        <li key={`${file.name} ${file.sizeBytes}`}>
          <File file={file} />
        </li>
      ))}
      {more + view.persons > 0 && (
        <li class="sum">
          {more > 0 && <span>{text('hold_more', [more])}</span>}
          {view.persons > 0 && (
            <span class="persons">
              <PersonIcon />
              {plural('persons', view.persons)}
            </span>
          )}
        </li>
      )}
    </ul>
  );
}

function Item({ item }: { item: HoldItem }) {
  return (
    <>
      <LevelIcon level={item.level} />
      <div>
        <span class="name">{text(keyOf('entity', item.type))}</span>
        <span class="sample" data-value>
          {item.sample}
        </span>
        <Count count={item.count} />
      </div>
    </>
  );
}

/** A file's weightiest finding stands for the rest; one that was not read says so instead. */
function File({ file }: { file: HoldFile }) {
  const [item] = file.items;
  return (
    <>
      <FileIcon />
      <div>
        <span class="sample" data-value>
          {file.name}
        </span>
        {(file.outcome !== 'read' || !item) && <span class="outcome">{text(keyOf('outcome', file.outcome))}</span>}
        {item && (
          <>
            <span class="name">{text(keyOf('entity', item.type))}</span>
            <Count count={item.count} />
          </>
        )}
      </div>
    </>
  );
}

function Count({ count }: { count: number }) {
  return count > 1 ? <span class="count">{text('hold_times', [count])}</span> : null;
}
