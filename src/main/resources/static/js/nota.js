// The one module that every page loads; all of it only improves what works without.
import 'nota/sessie';
import 'nota/fouten';
import 'nota/peiling';
import 'nota/opmerking';
import 'nota/lijst';
import 'nota/vergelijk';
import 'nota/voorspelling';
import 'nota/parafen';
import 'nota/beslissen';
import 'nota/kop';
import 'nota/zinnen';
import 'nota/binnen';
import 'nota/lakken';
import 'nota/lakvlak';
import 'nota/uploads';
import 'nota/sleep';
// Who comes in, or shows anew who it is, may do so by a passkey.
if (document.querySelector('form[data-passkey]')) import('nota/passkey');
// Who writes a concept needs the editor, which is large; nobody else gets it.
if (document.querySelector('form[data-schrijven]')) {
  import('nota/editor/schrijven');
  import('nota/controle');
}
