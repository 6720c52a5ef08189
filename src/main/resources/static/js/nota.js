// The one module that every page loads; all of it only improves what works without.
import 'nota/sessie';
import 'nota/fouten';
import 'nota/peiling';
import 'nota/opmerking';
import 'nota/lijst';
import 'nota/parafen';
import 'nota/beslissen';
import 'nota/kop';
import 'nota/zinnen';
