import { serve } from './serve';

serve(process.argv.slice(2));
